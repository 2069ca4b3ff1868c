// A table of data: the words of the desk's first screen, in Persian.
export const fa = {
  title: 'میز کار',
  today: (date: string) => date,
  byStatus: 'خبرها به تفکیک وضعیت',
  noStories: 'هنوز خبری نوشته نشده است.',
  waiting: 'در انتظار من',
  nothingWaits: 'چیزی در انتظار شما نیست.',
  newStory: 'خبر تازه',
  by: (name: string) => `نوشتهٔ ${name}`,
  myStories: 'خبرهای من',
  comments: 'دیدگاه‌های در انتظار',
  releases: 'اطلاعیه‌های روابط عمومی‌ها',
}
