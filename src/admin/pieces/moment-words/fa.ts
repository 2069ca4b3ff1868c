// A table of data: what is said about a typed moment, in Persian.
export const fa = {
  tehran: (moment: string) => `${moment}، به وقت تهران`,
  'not-understood': 'این تاریخ فهمیده نشد. مانند ۱۴۰۵/۹/۱ ۱۴:۳۰ بنویسید.',
  'no-such-day': 'چنین روزی در تقویم نیست.',
  'no-such-time': 'چنین ساعتی نیست.',
  'weekday-differs': 'روز هفته با تاریخ نمی‌خواند.',
  'ends-before-it-begins': 'پایان پیش از آغاز است.',
}
