// A table of data: words that accuse somebody of a wrong or a crime, in their plain form; matched on search terms, so
// that every spelling and ending is found. Ours; seen beside a name of the story they are a hint for the moderator.
export const accusingWords: readonly string[] = [
  ...['دزد', 'دزدی', 'سارق', 'غارتگر', 'چپاول', 'چپاولگر', 'اختلاس', 'مختلس', 'اختلاسگر', 'رشوه', 'رشوه‌خوار'],
  ...['رشوه‌گیر', 'رانت', 'رانت‌خوار', 'زمین‌خوار', 'زمین‌خواری', 'کوه‌خوار', 'کلاهبردار', 'کلاهبرداری', 'کلاه‌بردار'],
  ...[
    'فاسد',
    'خائن',
    'خیانت',
    'جاسوس',
    'جاسوسی',
    'قاتل',
    'جنایتکار',
    'جانی',
    'آدم‌کش',
    'جعل',
    'جاعل',
    'دروغگو',
  ],
  ...['دروغ‌گو', 'شیاد', 'پول‌شویی', 'پارتی‌بازی', 'باج', 'باج‌گیر', 'متقلب', 'تقلب', 'مفسد', 'زیرمیزی', 'تبانی'],
  ...[
    'همدست',
    'مزدور',
    'حرام‌خوار',
    'متجاوز',
    'قاچاقچی',
    'معتاد',
    'مافیا',
    'سوءاستفاده',
    'اخاذی',
    'اخاذ',
    'نوچه',
  ],
]

/** Words of a question or a doubt. */
export const hedgingWords: readonly string[] = [
  'آیا',
  'اگر',
  'شاید',
  'احتمالاً',
  'شایعه',
  'ظاهراً',
  'گویا',
  'متهم',
]
