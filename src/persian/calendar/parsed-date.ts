import type { Span } from './jalali.ts'

/** How exact a typed date was; 'range' when it had two ends. */
export type Precision = 'second' | 'minute' | 'day' | 'week' | 'month' | 'year' | 'range'

/** Why what was typed is no date: «بلا», «۳۰ اسفند ۱۴۰۴», «۲۵:۷۰», «شنبه ۱ آذر ۱۴۰۵», «از فردا تا دیروز». */
export type WhyNotADate =
  | 'not-understood'
  | 'no-such-day'
  | 'no-such-time'
  | 'weekday-differs'
  | 'ends-before-it-begins'

/** From `from` on and before `to`; a moment «۱۶:۲۰» lasts a minute, a day a day. */
export type ParsedDate = ({ ok: true; precision: Precision } & Span) | { ok: false; reason: WhyNotADate }
