// A table of data: the words of the bar and the frame, in Persian.
export const fa = {
  departments: 'میزها',
  desk: 'میز کار',
  stories: 'خبرها',
  media: 'رسانه',
  dossiers: 'پرونده‌ها',
  sections: 'گروه‌ها',
  comments: 'دیدگاه‌ها',
  releases: 'اطلاعیه‌ها',
  staff: 'کارکنان',
  site: 'پیک، صفحهٔ نخست سایت',
  skip: 'رفتن به متن صفحه',
  account: (name: string) => `حساب من: ${name}`,
  signOut: 'خروج',
  otherLanguage: 'English',
  otherLanguageCode: 'en',
  away: 'اتصال قطع است',
  awaySays: (since: string) =>
    `از ${since} به سرور نمی‌رسیم. آنچه نوشته‌اید همین‌جا می‌ماند و با وصل شدن خودش فرستاده می‌شود.`,
  tryNow: 'تلاش دوباره',
  sessionEnded: 'نشست شما پایان یافته است',
  sessionEndedSays: 'دوباره وارد شوید؛ صفحه و آنچه نوشته‌اید سر جای خود است.',
}
