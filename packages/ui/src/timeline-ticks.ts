import { isoDay, type View } from './timeline-view.ts'

/** Marks of the axis: the first days of years or months, few enough to read on a telephone. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const MOST = 6
/** In months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const
const DAY = 86_400_000
const MONTH = 30.44

export const ticksOf = ({ from, to }: View, language: string): readonly Tick[] => {
  const step = STEPS.find((months) => (to - from) / (months * MONTH) <= MOST) ?? 600
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(step < 12 ? { month: 'short' } : {}),
    timeZone: 'UTC',
  })
  const year = Number(isoDay(from).slice(0, 4))
  const first = Math.floor((year * 12) / step) * step
  const ticks: Tick[] = []
  for (let month = first; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1)
    const day = at / DAY
    if (day > to) return ticks
    if (day >= from) ticks.push({ day, label: format.format(at) })
  }
}
