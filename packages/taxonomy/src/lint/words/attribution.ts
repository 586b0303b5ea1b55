/** Words by which an event's summary says that it rests on somebody's report. */
export const REPORTED: Readonly<Record<string, RegExp>> = {
  en: /\b(reported(ly)?|reports that|according to)\b/iu,
}
