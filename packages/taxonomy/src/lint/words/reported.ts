/** Words by which an event's English summary says that it rests on somebody's report. */
export const REPORTED = /\b(reported(ly)?|reports? that|according to|says? that)\b/iu
