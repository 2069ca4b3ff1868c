// A table of data: the words about pictures in the text, in Persian.
export const fa = {
  tool: 'عکس',
  tools: 'ابزار عکس',
  captionHint: 'شرح عکس',
  placeOf: (place: string, of: string) => `عکس ${place} از ${of}`,
  earlier: 'جلوتر',
  later: 'عقب‌تر',
  describe: 'متن جایگزین و نام عکاس',
  makeGallery: 'گالری از چند عکس',
  addMore: 'افزودن عکس به گالری',
  takeOut: 'برداشتن از متن',
  close: 'بستن',
  gone: 'این عکس دیگر در کتابخانه نیست؛ خوانندگان آن را نمی‌بینند.',
  noAlt: 'متن جایگزین ندارد.',
  noCredit: 'نام عکاس ندارد.',
  rightsOver: 'مهلت استفاده از آن گذشته است.',
}
