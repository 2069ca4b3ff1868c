// A table of data: the words by which a story is looked for, in Persian.
export const fa = {
  find: 'جست‌وجو',
  choose: (headline: string) => `برگزیدن «${headline}»`,
  chooseShort: 'برگزیدن',
  none: 'خبری پیدا نشد.',
}
