// A table of data: what is said about a typed moment, in Persian.
export const fa = {
  tehran: (moment: string) => `${moment}، به وقت تهران`,
  zone: 'به وقت تهران',
  'not-understood': 'این زمان فهمیده نشد. مانند «۱۴۰۵/۹/۱ ۱۴:۳۰» یا «فردا ۸» بنویسید.',
  'no-such-day': 'چنین روزی در تقویم نیست.',
  'no-such-time': 'چنین ساعتی نیست.',
  'weekday-differs': 'روز هفته با تاریخ نمی‌خواند.',
  'ends-before-it-begins': 'پایان پیش از آغاز است.',
  usualHour: '۰۸:۰۰',
  calendar: 'تقویم',
  monthBefore: 'ماه پیش',
  monthAfter: 'ماه بعد',
  week: [
    ['ش', 'شنبه'],
    ['ی', 'یکشنبه'],
    ['د', 'دوشنبه'],
    ['س', 'سه‌شنبه'],
    ['چ', 'چهارشنبه'],
    ['پ', 'پنجشنبه'],
    ['ج', 'جمعه'],
  ] satisfies readonly (readonly [short: string, name: string])[],
}
