// Persian words of the calendar, as they are shown. Parsing folds them and knows a few more.

export const MONTHS = [
  ...['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور'],
  ...['مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
] as const

/** From Saturday, the first day of the week. */
export const WEEKDAYS = ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'] as const

export const COMMA = '، '

export const RELATIVE = {
  now: 'همین حالا',
  yesterday: 'دیروز',
  tomorrow: 'فردا',
  minute: 'دقیقه',
  hour: 'ساعت',
  day: 'روز',
  ago: 'پیش',
  ahead: 'دیگر',
} as const

// What may be typed. Each list is folded before it is compared.
export const TYPED = {
  months: {
    5: ['امرداد'],
  },
  days: {
    '-2': ['پریروز'],
    '-1': ['دیروز', 'دیشب'],
    '0': ['امروز', 'امشب'],
    '1': ['فردا'],
    '2': ['پس‌فردا', 'پس فردا'],
  },
  units: {
    second: ['ثانیه'],
    minute: ['دقیقه'],
    hour: ['ساعت'],
    day: ['روز'],
    week: ['هفته'],
    month: ['ماه'],
    year: ['سال'],
  },
  now: ['اکنون', 'الان', 'همین حالا', 'حالا'],
  lastYear: ['پارسال'],
  thisYear: ['امسال'],
  past: ['پیش', 'قبل', 'گذشته'],
  ahead: ['دیگر', 'بعد', 'آینده'],
  current: ['این', 'همین'],
  one: ['یک'],
  clock: ['ساعت'],
  from: ['از'],
  until: ['تا'],
  monthMark: ['ماه'],
} as const

// What may stand beside an hour when one moment is typed.
export const TYPED_MOMENT = {
  at: ['ساعت', 'در'],
  morning: ['صبح', 'بامداد'],
  evening: ['ظهر', 'بعدازظهر', 'عصر', 'شب'],
} as const
