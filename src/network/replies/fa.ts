// A table of data: what a reply is called where readers see it, in Persian.
export const fa = {
  kickers: { reply: 'پاسخ', correction: 'اصلاحیه' },
  headlines: {
    reply: (office: string, headline: string) => `پاسخ ${office} به «${headline}»`,
    correction: (office: string, headline: string) => `اصلاحیهٔ ${office} دربارهٔ «${headline}»`,
  },
  leads: {
    reply: (office: string, code: string) =>
      `${office} دربارهٔ خبر ${code} پاسخی فرستاده است. متن آن به نام همان دفتر و بی‌کم‌وکاست می‌آید.`,
    correction: (office: string, code: string) =>
      `${office} دربارهٔ خبر ${code} اصلاحیه‌ای فرستاده است. متن آن به نام همان دفتر می‌آید.`,
  },
  sourceLabel: (office: string) => `به نام ${office}`,
}
