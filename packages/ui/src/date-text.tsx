import { formatDate, formatDateSpan } from './date.ts'
import { useMessages } from './messages/messages.tsx'

export interface DateTextProps {
  readonly date: string
  readonly until?: string | undefined
}

/** A date, or a span of dates, in the interface's language. */
export function DateText({ date, until }: DateTextProps) {
  const { language } = useMessages()
  return (
    // Hydrating keeps the server's words: versions of CLDR differ in spaces and short months.
    <time dateTime={date} data-until={until} className="parley-date" suppressHydrationWarning>
      {until === undefined ? formatDate(date, language) : formatDateSpan(date, until, language)}
    </time>
  )
}
