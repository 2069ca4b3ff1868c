// A table of data: words that accuse somebody of a wrong or a crime, in their plain form; matched on search terms, so
// that every spelling and ending is found. Ours; seen beside a name of the story they are a hint for the moderator. Words
// that the news itself uses («دزدی», «معتاد») stand in accused-words.ts.
export const accusingWords: readonly string[] = [
  ...['غارتگر', 'چپاولگر', 'مختلس', 'اختلاسگر', 'رشوه‌خوار', 'رشوه‌گیر', 'رانت‌خوار', 'زمین‌خوار', 'کوه‌خوار'],
  ...['خائن', 'جنایتکار', 'آدم‌کش', 'دروغگو', 'دروغ‌گو', 'شیاد', 'باج‌گیر', 'مفسد', 'مزدور', 'حرام‌خوار'],
  ...['اخاذ', 'نوچه'],
]

/** Words of the news said of all: «دزدن همه». Only in these forms, in folded letters. */
export const accusingForms: readonly string[] = [
  ...['دزدن', 'دزدند', 'دزدین', 'دزداند', 'قاتلن', 'قاتلند', 'قاتلین', 'فاسدن', 'فاسدند', 'فاسدین'],
  ...['کلاهبردارن', 'کلاهبردارند', 'کلاهبردارین', 'متقلبن', 'متقلبند', 'قاچاقچین', 'قاچاقچیند', 'مافیان'],
]

/**
 * Words made of two: every beginning with every end, «زمین‌خوار» and «بیت‌المال‌خور». In folded letters without spaces.
 */
export const accusingCompounds: readonly { beginnings: readonly string[]; ends: readonly string[] }[] = [
  {
    beginnings: [
      ...['زمین', 'کوه', 'جنگل', 'ساحل', 'رانت', 'رشوه', 'حرام', 'ربا', 'نزول'],
      ...['مالمردم', 'بیتالمال', 'پول'],
    ],
    ends: ['خوار', 'خور'],
  },
  { beginnings: ['رشوه', 'باج', 'پورسانت'], ends: ['گیر', 'بگیر', 'ستان'] },
  { beginnings: ['پارتی', 'رانت', 'باند', 'حقه', 'زدوبند'], ends: ['باز', 'بازی', 'چی'] },
  { beginnings: ['سند', 'حساب', 'مدرک', 'فاکتور', 'پرونده'], ends: ['سازی', 'سازیها'] },
]

const money =
  '(?:پول|بودجه|بیتالمال|سرمایه|مال|حق|حقوق|سهم|سهمیه|ارز|اعتبار|یارانه|وام|خرج)(?:ها|های|هایمان|هامون|مان|مون|شان|شون|ش|م|ی)?'
const office = '(?:رای|نمره|داور|حکم|مجوز|حقابه|پست|امضا|رتبه)(?:ها|های|شان|شون|ش|ی)?'

/**
 * What accuses only as a phrase, in families: regular expressions over the folded words of one sentence, one space between
 * two. Each keeps to a few words, so that «پول» here and «خورد» there make none.
 */
export const accusingPhrases: readonly string[] = [
  // Into the own pocket: «در جیب خودش گذاشته», «به جیب زده‌اند», «جیب‌شان پر می‌شود».
  '(?:در|به|تو|توی) جیب(?:ش|شان|شون)?(?: خود\\S*)?(?: \\S+)? (?:می|ن)?(?:گذاشت|گذاشته|ریخت|ریز|زد|زنند|زنن)\\S*',
  '(?:در|به|تو|توی) جیب خود\\S* (?:\\S+ )?(?:رفت|می(?:رود|ره)|کرد|برد)\\S*',
  'جیب(?:شان|شون|هایشان|ش| خود\\S*)(?: را| رو)? پر \\S+',
  // Swallowed: «پول مردم را خوردند», «بودجه را بالا کشیدند».
  `${money}(?: \\S+){0,3} (?:را|رو) (?:همه )?(?:می)?(?:خورد|خورن|چاپید|دزدید|هاپولی|ملاخور)\\S*`,
  `${money}(?: \\S+){0,3} (?:را |رو )?بالا (?:می)?کشید\\S*`,
  '(?:می)?چاپید(?:ه|ند|ن|هاند|هان)?',
  // What is not for sale: «نمره می‌فروشند», «داور را خریده‌اند».
  `${office}(?: \\S+)? (?:می(?:خر|فروش)\\S+|(?:خرید|فروخت)(?:ه|ند|ن|هاند|هان))`,
  // Papers that only look so: «مدرکش جعلی», «قرارداد صوری».
  '(?:مدرک|سند|قرارداد|فاکتور|گواهی|مناقصه|مزایده)(?:ش|شان|شون|ی|ها|های)? (?:\\S+ )?(?:جعلی|صوری|قلابی|ساختگی)',
  // A heap of them: «یک مشت دزد», «همه‌شان قاچاقچی».
  '(?:یک|یه) مشت (?:دزد|قاتل|سارق|کلاهبردار|قاچاقچی|متقلب)\\S*',
  'همه(?:شان|شون|تان|تون) (?:دزد|قاتل|کلاهبردار|قاچاقچی|متقلب|فاسد)\\S*',
  // A share of it: «پورسانت گرفته», «سهم می‌گیرد», «حق‌حساب».
  '(?:پورسانت|سهم|حق ?حساب) (?:\\S+ )?(?:می)?(?:گرفت|گیر)\\S*',
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
