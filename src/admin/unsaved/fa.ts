// A table of data: what is said of words that stayed in the browser, in Persian.
export const fa = {
  found: (when: string) => `نوشته‌ای از شما، ${when}، ذخیره نشده و در این مرورگر مانده است.`,
  text: 'نوشتهٔ مانده در مرورگر',
  take: 'ادامه از همین نوشته',
  drop: 'دور انداختن',
  theirs:
    'در این میان همکاری متن دیگری ذخیره کرده است. از نوشتهٔ شما چیزی گم نشده است؛ خط‌خورده از شماست و نشان‌دار از او.',
  keepMine: 'نوشتهٔ من بماند',
  takeTheirs: 'نوشتهٔ همکار بیاید',
}
