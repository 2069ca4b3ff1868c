// A table of data: what Persian news pages say around a story. Compared by slugKey: spaces, half-spaces and Arabic
// letters make no difference.

/** Lines that are never part of a story, when they stand alone. */
export const standingAlone = [
  'English',
  'فارسی',
  'العربیه',
  'صفحه اصلی',
  'صفحه نخست',
  'خانه',
  'جستجو',
  'منو',
  'ورود',
  'آرشیو',
  'تماس با ما',
  'درباره ما',
  'پیوندها',
  'چاپ',
  'نسخه چاپی',
  'ارسال به دوستان',
  'کپی لینک',
  'لینک کوتاه',
  'اشتراک‌گذاری',
  'تلگرام',
  'واتساپ',
  'ایتا',
  'بله',
  'روبیکا',
  'سروش',
  'توییتر',
  'فیسبوک',
  'لینکدین',
  'ایکس',
  'اندازه متن',
  'بزرگنمایی',
  'نظرات',
  'دیدگاه‌ها',
  'نظر شما',
  'برچسب‌ها',
  'اخبار مرتبط',
  'مطالب مرتبط',
  'بیشتر بخوانید',
] as const

/** Beginnings of short lines with facts about the page, not the story's text. */
export const factsOfThePage = [
  'کد خبر',
  'شناسه خبر',
  'تاریخ انتشار',
  'زمان انتشار',
  'تاریخ به‌روزرسانی',
  'زمان مطالعه',
  'تعداد بازدید',
  'بازدید:',
  'لینک کوتاه خبر',
  'لینک کوتاه:',
  'اشتراک‌گذاری:',
  'برچسب‌ها:',
  'کلیدواژه‌ها:',
  'دسته‌بندی:',
  'بیشتر بخوانید:',
] as const

/** Beginnings of lines after which nothing of the story follows. */
export const endOfStory = [
  'آیا این خبر مفید بود',
  'آیا این مطلب مفید بود',
  'این خبر را به اشتراک بگذارید',
  'انتهای پیام',
  'پایان پیام',
  'دیدگاه‌های ارسال شده توسط شما',
  'پیام‌هایی که حاوی تهمت',
  'پیام‌هایی که به غیر از زبان فارسی',
  'نظرات حاوی توهین',
  'ارسال نظر',
  'ارسال دیدگاه',
  'آخرین اخبار',
  'آخرین خبرها',
  'پربازدیدترین',
  'پربیننده‌ترین',
  'اخبار مرتبط',
  'خبرهای مرتبط',
  'مطالب مرتبط',
] as const

/** Words of which the lines of dates are made. */
export const wordsOfDates = [
  ...['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  ...['شنبه', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
  ...['ساعت', 'ماه', 'سال', 'مورخ', 'تاریخ', 'به', 'وقت', 'تهران'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...[
    'november',
    'december',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'oct',
    'nov',
    'dec',
    'am',
    'pm',
  ],
  ...['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
] as const

/** Beginnings of a dateline: who reported. */
export const reportedBy = 'به گزارش'
export const from = 'از'
export const newsAgency = 'خبرگزاری'

/** «عکس: …», «عکاس: …»: who made the picture. */
export const creditLine = /^(?:عکس|عکاس|عکس از|تصویر)\s*[:：]\s*(.+)$/
/** «شرح عکس: …»: what the picture shows. */
export const captionLine = /^(?:شرح عکس|زیرنویس عکس|شرح تصویر)\s*[:：]\s*(.+)$/

/** The source label of an imported story: it was reported by somebody else, and readers are told so. */
export const sourceLabelOf = (agency: string): string => `به گزارش ${agency}`

/** The section of an import into a newsroom that has none yet. */
export const firstSection = { slug: 'news', nameFa: 'خبر', nameEn: 'News' } as const
