// A table of data: the words of letters to readers, in Persian.
export const fa = {
  confirmSubject: 'نامهٔ روزانهٔ پیک: تأیید نشانی',
  confirm: (link: string) =>
    `کسی، شاید خود شما، خواسته است نامهٔ روزانهٔ خبرگزاری پیک به این نشانی بیاید. اگر شما بوده‌اید، این پیوند را باز کنید:\n\n${link}\n\nاگر نه، کاری نکنید؛ این نشانی تا دو روز دیگر پاک می‌شود.`,
  confirmLink: 'تأیید نشانی',
  subject: (day: string) => `خبرهای ${day}`,
  lead: (day: string) => `خبرهایی که ${day} بیشتر خوانده شد.`,
  leave: 'دیگر این نامه را نمی‌خواهم',
  agency: 'خبرگزاری پیک',
}
