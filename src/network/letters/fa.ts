// A table of data: the words of letters to staff, in Persian.
export const fa = {
  event: {
    changed: (title: string) => `رویداد «${title}» عوض شد`,
    cancelled: (title: string) => `رویداد «${title}» لغو شد`,
    why: 'این نامه به شما رسید چون برای این رویداد معرفی شده‌اید.',
    title: (before: string) => `عنوان پیشین: ${before}`,
    place: (now: string, before: string) => `جای تازه: ${now} (پیش‌تر: ${before})`,
    time: (now: string, before: string) => `زمان تازه: ${now} (پیش‌تر: ${before})`,
    reason: (note: string) => `دلیل: ${note}`,
    open: 'دیدن رویداد',
  },
}
