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
  reminder: {
    subject: (office: string) => `زمان پاسخ به اطلاعیهٔ ${office} رو به پایان است`,
    due: (moment: string) => `تا ${moment} باید پاسخ داده شود.`,
    held: (name: string) => `${name} آن را بررسی می‌کند.`,
    free: 'هنوز کسی بررسی را آغاز نکرده است.',
    why: (desk: string) => `این نامه یک بار به نشانی «${desk}» فرستاده می‌شود؛ متن اطلاعیه در آن نمی‌آید.`,
    open: 'باز کردن اطلاعیه',
  },
}
