// A table of Persian grammar for search, own work: endings and words of closed classes, in Persian letters.

/** Endings of the plural; written apart they always belong to the word before. */
export const PLURALS: readonly string[] = [
  ...['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست'],
]

/** Comparative and superlative. */
export const COMPARATIVES: readonly string[] = ['تر', 'تری', 'ترین', 'ترها', 'ترهای', 'ترین‌ها', 'ترین‌های']

/** Endings that are also words; written apart they belong to the word before when the lexicon knows the two as one. */
export const ENDINGS: readonly string[] = [
  ...COMPARATIVES,
  ...['ام', 'ات', 'اش', 'مان', 'تان', 'شان'],
  ...['ای', 'ایم', 'اید', 'اند', 'ست', 'است'],
]

/** Endings that are no words themselves and follow any word: «بزرگ‌اند», «کتاب‌اش». */
export const NEVER_ALONE: readonly string[] = ['اند', 'اش']

/** What begins a verb and is also written apart. */
export const VERB_BEGINNINGS: readonly string[] = ['می', 'نمی', 'همی']

/** Endings by which a verb is known without «می»: «شود», «گفتند». */
export const PLAIN_VERB: readonly string[] = ['د', 'یم', 'ید', 'ند']
/** The same after a past stem only: «گفتم». */
export const PLAIN_PAST = 'م'

/** What makes the past stem of a regular verb: «رس», «رسید»; «خور», «خورد». */
export const REGULAR_PAST: readonly string[] = ['ید', 'د']

/** What negates a verb. */
export const NOT = 'ن'

/** What infinitives end in. */
export const INFINITIVE = /.[دت]ن$/

export const COPULA = 'اند'
export const COMPARATIVE = 'تر'
export const PLURAL = 'ها'
export const ANIMATE_PLURAL = 'ان'
export const ARABIC_PLURAL = 'ات'
export const INDEFINITE = 'ی'
/** After ه: «خانه‌ای», «رسانه‌ای». */
export const AFTER_HEH = 'ای'
export const HEH = 'ه'
export const AND = 'و'
/** The same after ا and و: «دریایی». */
export const GLIDE = 'یی'
/** Words in ای that are no ezafe of the word before the ی: «دارای» has nothing of the rich. */
export const HAVING: readonly string[] = ['دارای', 'برای']
/** What words for people end in, whose ی names what they do («گری», «سازی») or who they are like. */
export const AGENTS: readonly string[] = [
  ...['گر', 'ساز', 'دار', 'گذار', 'گزار', 'باز', 'شناس', 'نویس', 'فروش', 'کار', 'ور', 'مند', 'خواه', 'پرست'],
  ...[
    'گیر',
    'پذیر',
    'پژوه',
    'نگار',
    'گرا',
    'طلب',
    'تراش',
    'دوز',
    'باف',
    'کش',
    'خوان',
    'دان',
    'پرور',
    'انداز',
  ],
  ...[
    'ستان',
    'یست',
    'پرداز',
    'بند',
    'زن',
    'خوار',
    'بین',
    'اندیش',
    'آموز',
    'نشین',
    'دوست',
    'ستیز',
    'مدار',
    'محور',
  ],
  ...['بان', 'یاب', 'رسان', 'نورد', 'سنج', 'شکن', 'آفرین', 'سوز', 'خور', 'پوش', 'گزین'],
]

/** What a Persian verbal noun ends in («آموزش»), and the shapes of the Arabic ones («تحقیق», «انتخاب», «استخدام»). */
export const VERBAL_NOUN = /^(?:.{3,}ش|ت..ی.|ان..ا.|ا.ت.ا.|است..ا.|ا..ا.|م.ا..ه)$/

/** What adjectives of events and things end in; after them ی says "a" («حادثهٔ دردناکی»), for what they tell of has a name. */
export const OF_EVENTS: readonly string[] = ['ناک', 'انگیز', 'آمیز']

/** Words that are no adjectives and are compared: «بهتر», «فراتر». */
export const COMPARED: readonly string[] = ['به', 'که', 'مه', 'فرا', 'فرو']

/** After a word in ا or و the plural of living beings is «یان»: «دانشجویان»; of a word in ه it is «گان»: «نمایندگان». */
export const GLIDED_PLURAL = 'یان'
export const HEH_PLURAL = 'گان'
/** Arabic plurals of persons («مسئولین», «روحانیون»), and of goods («کارخانجات»). */
export const PERSONS_PLURAL = 'ین'
export const FOLLOWERS_PLURAL = 'ون'
export const GOODS_PLURAL = 'جات'
/** The Arabic participles that take «ین»: «مسئول», «ساکن». */
export const ARABIC_PERSON = /^(?:م.{3,}|.ا..)$/
export const TEH = 'ت'

/** «خواهند» of «خواهند رفت», and what follows a participle in «رفته بودند», «ساخته می‌شود». */
export const FUTURE = /^ن?خواه(?:م|ی|د|یم|ید|ند)$/
export const AUXILIARY = /^(?:ن?می\u200C?|ن)?(?:شد|شو|بود|باش)(?:م|ی|د|یم|ید|ند|ه)?$|^است$/

/** Words for living beings so short that «ان» would not fall off them. */
export const SHORT_BEINGS: readonly string[] = [
  'مرد',
  'زن',
  'پسر',
  'پدر',
  'یار',
  'شاه',
  'پیر',
  'اسب',
  'سگ',
  'مرغ',
  'سرو',
]

/** Words in ان, ات and the like that are no plurals, or long since more than that («اطلاعات»). */
export const NO_PLURALS: readonly string[] = [
  ...[
    'خواهان',
    'پهلوان',
    'یخبندان',
    'هزاران',
    'سرگردان',
    'شتابان',
    'هراسان',
    'پریشان',
    'گریزان',
    'آویزان',
    'خروشان',
  ],
  ...[
    'گروهان',
    'نافرمان',
    'ناتوان',
    'پرتوان',
    'کاردان',
    'همخوان',
    'مسلمان',
    'جاویدان',
    'دوچندان',
    'توأمان',
    'توامان',
  ],
  ...[
    'درفشان',
    'مادیان',
    'سپاهان',
    'زاهدان',
    'طالبان',
    'نیستان',
    'آبادان',
    'گندمان',
    'خوشخوان',
    'شوکران',
    'سیروان',
  ],
  ...[
    'شیروان',
    'اردکان',
    'دیلمان',
    'سلیمان',
    'بهبهان',
    'ناگهان',
    'چراغان',
    'گلریزان',
    'تیرباران',
    'خانمان',
    'باختران',
  ],
  ...[
    'خاوران',
    'بهاران',
    'توران',
    'کردستان',
    'آسیابان',
    'باغبان',
    'بامدادان',
    'نوجوان',
    'پرباران',
    'چلچراغان',
    'کامیاران',
  ],
  ...['ارتباطات', 'اطلاعات', 'انتخابات', 'انتشارات', 'انتظامات', 'تشریفات', 'تشکیلات', 'تظاهرات', 'تعطیلات'],
  ...['تلفات', 'خیرات', 'عملیات', 'مالیات', 'مقررات', 'مطبوعات', 'واردات', 'صادرات', 'ادبیات', 'الهیات'],
  ...['ریاضیات', 'لبنیات', 'دخانیات', 'تسهیلات', 'تدارکات', 'تاسیسات', 'تأسیسات', 'تعزیرات', 'استحکامات'],
  ...[
    ...['سروان', 'دیگران', 'اردوان', 'اردلان', 'نهروان', 'بابکان', 'بهادران', 'روزبهان', 'بامیان', 'پردیسان'],
    ...['نمایان', 'پاییزان', 'شامگاهان', 'سحرگاهان', 'شبانگاهان', 'چناران', 'کندوان', 'فارسان', 'عطاران'],
    ...[
      'ماکیان',
      'کبودان',
      'کمندان',
      'نیازان',
      'بیکران',
      'مولیان',
      'سرپایان',
      'خسرویان',
      'پرتویان',
      'موسویان',
    ],
    ...['خودتان', 'خودشان', 'خودمان', 'برایتان', 'برایشان', 'برایمان', 'سالیان', 'مارسان', 'مزایان'],
    ...[
      'ارگان',
      'تیرگان',
      'دهگان',
      'ریگان',
      'زرگان',
      'سازگان',
      'مهرگان',
      'پایگان',
      'کنگان',
      'گروگان',
      'گرگان',
    ],
    ...['آفرینگان', 'شهرگان', 'برگان', 'خیارگان', 'شمارگان', 'هزارگان', 'پیشینگان', 'شویندگان'],
    ...['پارچین', 'کاترین', 'کاظمین', 'گاردین', 'مرمرین', 'میانین', 'راستین', 'مورفین', 'داروین', 'ساردین'],
    ...['تریلیون', 'ناپلیون', 'آوینیون', 'پروستات', 'اسکات', 'شمیرانات', 'لواسانات', 'قاینات', 'اصطهبانات'],
    ...['مقدسات', 'محرمات', 'منکرات', 'مستحبات', 'واجبات', 'مهمات', 'مشخصات', 'مختصات', 'معلومات', 'محتویات'],
    ...['امکانات', 'متعلقات', 'مطلقات', 'مناسبات', 'ملزومات', 'مرکبات', 'مسکرات', 'مثلثات', 'منقولات'],
    ...['شکلات', 'روبات', 'منافات', 'مماشات', 'مشکات', 'عرفات', 'جمرات', 'سکرات', 'شامات', 'امارات'],
    ...['جهانیان', 'فرهنگیان', 'بستگان', 'نزدیکان', 'حسابان', 'چیستان', 'راهبندان'],
    ...['مناجات', 'شیلات', 'مخابرات', 'ملاقات', 'سادات', 'عتبات', 'مبالات'],
  ],
  ...[
    'مجازات',
    'خرابات',
    'محلات',
    'جواهرات',
    'ادوات',
    'تورات',
    'دیپلمات',
    'استات',
    'کربنات',
    'تنقلات',
    'کائنات',
    'کاینات',
  ],
]

/** Words of closed classes that a query may hold and a story need not. */
export const FUNCTION_WORDS: readonly string[] = [
  ...['و', 'در', 'به', 'از', 'که', 'را', 'این', 'آن', 'با', 'برای', 'تا', 'بر', 'نیز', 'یا', 'اما'],
  ...['است', 'بود', 'شد', 'یک', 'the', 'a', 'an', 'of', 'in', 'on', 'and', 'or', 'to', 'for', 'at', 'by'],
]

/** Words whose hamza is written on several seats, or on none; each is found by any. The first letters of a word, and how they are stored. */
export const HAMZA_SEATS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/^((?:نا|بی|غیر)?\u200C?)مس(?:ؤو|ؤ|وو)ل/, '$1مسئول'],
  [/^مس[أا]له/, 'مسئله'],
  [/^هی[أا]ت/, 'هیئت'],
  [/^جر[أا]ت/, 'جرئت'],
  [/^نش[أا]ت/, 'نشئت'],
  [/^ش(?:ؤو|وو|ؤ)ن/, 'شئون'],
]
