// A table of data: the words about pasted texts, in Persian.
export const fa = {
  offer: 'این متن تیتر و لید خود را دارد. هر بخش به جای خود برود؟',
  place: 'گذاشتن سر جای خود',
  leave: 'بماند همین‌جا',
  parts: {
    kicker: 'روتیتر',
    headline: 'تیتر',
    lead: 'لید',
    sourceLabel: 'برچسب منبع',
    province: 'استان',
    caption: 'شرح عکس',
  },
  leftOut: (count: string) => `${count} سطر که جزو خبر نیست کنار می‌رود`,
  placed: 'روتیتر، تیتر و لید سر جای خود نشست.',
  putBack: 'بازگرداندن به متن',
  close: 'بستن',
  tooLong: (most: string) =>
    `متنی که چسباندید بیش از ${most} نویسه است و در یک خبر نمی‌گنجد. آن را بخش‌بخش بچسبانید؛ چیزی از نوشتهٔ شما تغییر نکرد.`,
}
