// A table of data: words by which a comment speaks of the report, of its place and its people, or answers what it tells,
// without a word of the story: «این تصمیم», «آنجا», «کاش», «ممنون». Ours; matched on search terms.
export const referringWords: readonly string[] = [
  ...['این', 'آن', 'اینجا', 'آنجا', 'شما'],
  ...['خبر', 'گزارش', 'خبرنگار', 'تیتر', 'عکس', 'متن', 'مطلب', 'مصاحبه', 'نوشته'],
  ...['کاش', 'ممنون', 'سپاس', 'درود', 'تبریک', 'متأسفانه', 'امیدوارم', 'خدا'],
  ...['باید', 'چرا', 'واقعاً', 'مسئول', 'مسئولان', 'مدیر', 'تصمیم', 'وعده'],
]

/** Words of two letters that join others and are about nothing. */
export const joiningWords: readonly string[] = [
  ...[
    'از',
    'به',
    'با',
    'در',
    'را',
    'رو',
    'تا',
    'که',
    'هم',
    'یا',
    'هر',
    'نه',
    'چه',
    'بر',
    'بی',
    'پس',
    'چی',
    'کی',
  ],
  ...['دو', 'سه', 'ده', 'صد', 'شد', 'شه', 'کن', 'ما', 'من', 'تو', 'او', 'یه', 'ها', 'ای', 'می', 'ان', 'اش'],
]
