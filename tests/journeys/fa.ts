// A table of data: what the people of the journeys write, and the sentences they must find on their screens.

export const story = {
  section: 'فرهنگ',
  province: 'قزوین',
  kicker: 'پس از سه زمستان',
  headline: 'اتوبوس کتاب دوباره به روستاهای الموت رفت',
  lead: 'اتوبوسی با دوهزار کتاب از امروز هر هفته در یازده روستا می‌ایستد.',
  paragraphs: [
    'اتوبوس کتاب صبح امروز در میدان روستا ایستاد و کودکان پیش از باز شدن در، صف کشیده بودند.',
    'راننده که خود کتابدار است، هر هفته فهرست تازه‌ای با خود می‌آورد.',
  ],
  added: 'دهیاری شمار روستاهای این مسیر را یازده اعلام کرد.',
  topic: 'کتاب‌خوانی',
  alt: 'نقش هشت‌پر آبی بر زمینهٔ روشن',
  credit: 'نگاره: پیک',
  caption: 'طرحی از کاشی‌های کتابخانه؛ تزیینی.',
} as const

/** Two writers of one story. */
export const writers = {
  mine: 'اتوبوس کتاب پس از سه زمستان به الموت بازگشت',
  theirs: 'کتاب‌ها با اتوبوس به یازده روستای الموت رفتند',
  // As a telephone writes it: without half-spaces.
  misspelt: 'کودکان هر روز می آیند.',
  mendedWord: 'می‌آیند',
  mended: 'کودکان هر روز می‌آیند.',
  penTaken: 'قلم را از شما گرفت',
  whileDead: 'این جمله وقتی نوشته شد که سرور از کار افتاده بود.',
  note: 'این را از خود راننده شنیده‌ایم؟',
  why: 'جملهٔ پایانی هنوز تأیید نشده است',
} as const

export const picture = {
  firstFile: 'کاشی آبی ۱.jpg',
  secondFile: 'کاشی سبز ۲.jpg',
  third: 'کاشی بزرگ ۳.png',
  replacement: 'کاشی سرخ.jpg',
  caption: 'کتاب‌خانه‌های روستایی الموت',
  askedFor: 'ديواري آبي',
  credit: 'آرش نیک‌منش',
  alt: 'دیواری آبی و یکدست',
  tableCaption: 'شمار کتاب‌ها',
  cells: ['روستا', 'کتاب', 'سال', 'گرمارود', '۱۲۰', '۱۴۰۳', 'گازرخان', '۹۰', '۱۴۰۴'],
  galleryCaption: 'یکی از یازده کتابخانه.',
} as const

export const sound = {
  file: 'گفت‌وگو.mp3',
  name: 'گفت‌وگو با کتابدار الموت',
  transcript: 'کتابدار: اتوبوس هر هفته می‌آید.',
  caption: 'صدای کتابدار در گرمارود',
} as const

export const returned = 'شمار روستاها را از دهیاری بپرسید و در متن بیاورید.'

export const correction = {
  lead: 'اتوبوسی با هزار و نهصد کتاب از امروز هر هفته در یازده روستا می‌ایستد.',
  note: 'شمار کتاب‌ها در نسخهٔ نخست دوهزار نوشته شده بود؛ شمار درست هزار و نهصد است.',
} as const

export const kindComment = {
  name: 'مریم از قزوین',
  text: 'کاش نام روستاها و ساعت رسیدن اتوبوس را هم بنویسید.',
} as const

export const plainComment = {
  name: 'شاگرد بافنده',
  text: 'آیا کارگاه در روزهای تعطیل هم بازدیدکننده می‌پذیرد؟',
} as const

export const rudeComment = {
  name: 'رهگذر',
  text: 'رانندهٔ این اتوبوس پول کتاب‌ها را دزدیده و همه می‌دانند.',
  rule: 'تهمت و افترا',
  note: 'برای این نسبت سندی نشان نداده‌اید.',
} as const

export const release = {
  headline: 'گردنهٔ بلوط از پنجشنبه یک‌طرفه می‌شود',
  lead: 'راه گردنهٔ بلوط برای مرمت دیوارهٔ آن، سه روز یک‌طرفه خواهد بود.',
  text: 'خودروهای سنگین از راه قدیم می‌گذرند و راهداران در دو سوی گردنه می‌ایستند.',
  contact: 'سارا بهرام‌وند، ۰۶۶-۰۰۰۰ ۴۴۷۱',
  section: 'جامعه',
  returned: 'ساعت آغاز و پایان کار را هم بنویسید.',
  added: 'راه هر روز از ساعت هشت تا هجده یک‌طرفه است.',
  office: 'راهداری الیگودرز',
  sourceLabel: 'بر پایهٔ اطلاعیهٔ دانشگاه علوم پزشکی همدان',
} as const

export const embargo = {
  nonsense: 'هر وقت شد',
  tomorrow: 'فردا ۸',
  understood: '۰۸:۰۰، به وقت تهران',
  preview: 'پیش‌نمایش:',
  revoked: 'باطل شد',
  secondNote: 'نام راننده در نسخهٔ پیش جا افتاده بود.',
  withdrawal: 'این برنامه لغو شده است. خبر را برداشتیم.',
} as const

/** A published story of the sample newsroom that has all there is, its English counterpart included. */
export const sampleStory = {
  headline: 'دستگاه زری‌بافی کاشان پس از نوزده سال دوباره به کار افتاد',
  correction: 'شمار درست هفده است.',
  counterpart: 'Read in English',
} as const

export const page = {
  dateline: 'به گزارش خبرگزاری پیک از قزوین،',
  code: 'کد خبر',
  shortLink: 'پیوند کوتاه',
  published: 'انتشار',
  corrected: 'اصلاح',
  writer: 'نویسنده',
  share: 'هم‌رسانی',
  topics: 'برچسب‌ها',
  question: 'آیا این خبر مفید بود؟',
  yes: 'بله',
  no: 'نه',
  thanks: 'رأی شما ثبت شد.',
  comments: 'دیدگاه‌ها',
  rules: ['پیش از انتشار', 'تهمت یا افترا', 'به فارسی و دربارهٔ همین خبر'],
  name: 'نام',
  text: 'دیدگاه',
  send: 'ارسال دیدگاه',
  latest: 'آخرین خبرهای فرهنگ',
  mostVisited: 'پربازدیدترین‌های فرهنگ',
  correction: 'اصلاحیه',
} as const

export const tracking = {
  arrived: 'دیدگاه شما به تحریریه رسید',
  waiting: 'در انتظار تأیید',
  published: 'منتشرشده',
  refused: 'ردشده',
  rule: 'دیدگاهی که در آن تهمت یا افترا باشد منتشر نمی‌شود',
} as const

/** A comment written on a telephone. */
export const byPhone = {
  story: 'زری‌بافی',
  finglish: 'salam kheyli ziba bood, damet garm ostad, kash film ham mizashtid',
  persian: 'کاش دستور رنگ‌ها را با عکس هر مرحله منتشر کنند.',
  left: 'نویسهٔ دیگر جا دارد',
  failed: 'متن شما همین‌جا مانده است',
  notPersian: 'این متن فارسی به نظر نمی‌رسد',
  sendAnyway: 'همین متن را بفرست',
  agree: 'موافق',
  disagree: 'مخالف',
  agreedNone: 'موافق ۰',
  disagreedOne: 'مخالف ۱',
  erase: 'پاک کردن نام و متن',
  erased: 'نوشتهٔ شما پاک شده است',
} as const

/** A reader whose network comes and goes. */
export const withoutNetwork = {
  reason: 'می‌خواهید بگویید چرا؟',
  reasonField: 'دلیل رأی، تا ۳۰۰ نویسه',
  why: 'روزهای بازدید را گفته بود.',
  save: 'ذخیرهٔ خبر',
  saved: 'ذخیره شد؛ برداشتن',
  offline: 'اینترنت در دسترس نیست',
  note: 'تصویر به خبر دیگری تعلق داشت.',
} as const

/** The front page, and a line across it; asked for with Arabic letters. */
export const front = {
  asked: 'زري بافي',
  second: 'نخلستان اهواز',
  bannerText: 'گردنهٔ کوهین بسته شد؛ از راه قدیم بروید',
  region: 'خبر فوری',
  refused: 'چیدمان شما همین‌جا مانده است',
} as const

/** A story that the desk plans. */
export const plan = {
  title: 'یک شب با نانوایان محله',
  wanted: 'از نخستین پخت تا بازشدن در؛ سه نانوا، دو عکس.',
  section: 'society',
  due: 'امروز ۲۳:۴۵',
  reason: 'امشب شیفت دیگری دارم.',
}

/** A story that comes from elsewhere, its half-spaces lost on the way. */
export const pasted = {
  lines: [
    'مدیر کتابخانه های شهر خبر داد:',
    'سه کتابخانه محله در یزد باز شد',
    'آیین گشایش سه کتابخانه تازه با حضور نویسندگان کودک و مدیران شهری برگزار شد.',
    'به گزارش خبرگزاری سپیدار از یزد، مهناز پوررضایی گفت نوجوانان وقت خود را در کتابخانه می گذرانند.',
  ],
  body: 'مهناز پوررضایی گفت نوجوانان وقت خود را در کتابخانه می گذرانند.',
  points: ['کتابخانه محله چنار', 'کتابخانه محله نارنج'],
  table: { head: 'شمار کتاب‌ها', side: 'یزد', cells: ['چنار', 'نارنج'] },
  sourceLabel: 'به گزارش خبرگزاری سپیدار',
  channel: 'سپیدار',
  menu: 'صفحه نخست',
  // As a page of the web prints it, without a kicker.
  fromPage: [
    'سه کتابخانه محله در یزد باز شد',
    'آیین گشایش سه کتابخانه تازه با حضور نویسندگان کودک و مدیران شهری برگزار شد.',
    'مهناز پوررضایی گفت نوجوانان وقت خود را در کتابخانه می گذرانند.',
    'کتابخانه های تازه هر روز تا نیمه شب باز می مانند.',
  ],
} as const

/** The live story of the sample, and what is written on its day. */
export const liveStory = {
  headline: 'مه سنگین در گردنهٔ کوهین؛ راه باز است، آهسته برانید',
  goesOn: 'پوشش ادامه دارد',
  first: 'برف‌روب‌ها به بالای گردنه رسیدند',
  corrected: 'دو برف‌روب به بالای گردنه رسید',
  note: 'شمار برف‌روب‌ها دو دستگاه است.',
  second: 'مه از گردنه رفت',
} as const

/** Comments of the sample that are moderated, and what is written about them. */
export const moderated = {
  moderator: 'هانیه دل‌آرام',
  accusing: {
    name: 'همسایه',
    text: 'نصف پول را در جیب خودش گذاشته',
    note: 'نام پیمانکار در خبر آمده است؛ این گمان سندی ندارد.',
  },
  advert: { name: 'فروشگاه دریا', text: 'فروش ویژهٔ موتور قایق با ضمانت دوساله' },
  question: { name: 'سمیرا پ.', text: 'آیا کارگاه شاگرد تازه هم می‌پذیرد' },
  asked: { name: 'کاوه ر.', text: 'نشانی فروش مستقیمشان کجاست؟' },
  masked: { name: 'محمد از سراب', text: 'ورودی پل از سمت سراب چراغ ندارد' },
} as const
