// Tables of Persian grammar for the repair of half-spaces, own work. Exempt from the length rule.

/** The letters of which sequences are counted. */
export const LETTERS = 'اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئ'

/** Second parts that make compounds with almost any noun: «آینده‌محور», «تصمیم‌ساز», «نقش‌آفرینی». */
export const SECOND_PARTS: ReadonlySet<string> = new Set(
  (
    'نژاد پور نیا فر زاده محور ساز سازی سازان گذار گذاری گذاران گیر گیری شناس شناسی شناسان شناختی آفرین آفرینی آور آوری ' +
    'پذیر پذیری پرداز پردازی پرداز پرست پرستی پرور پروری پرورش خوان خوانی خواه خواهی خواهان خور خوری دار داری داران ' +
    'دهی دهنده دهندگان رسان رسانی رسانه ریز ریزی زن زنی زدایی زدا زا زایی ستیز ستیزی سنج سنجی سوز سوزی سرا سرایی ' +
    'طلب طلبی طلبان فروش فروشی فروشان کار کاری کاران کش کشی کن کنی کننده کنندگان گر گری گران گرا گرایی گرایان گردان گردانی بگیر بگیری بگیران ' +
    'گردی گرد گستر گستری گشا گشایی گو گویی گویان نامه نشین نشینی نگار نگاری نگاران نگر نگری نما نمایی نواز نوازی نویس نویسی ' +
    'نویسان ورز ورزی یاب یابی یافته شده گرفته دیده زده خورده داده رفته کرده کشیده شونده شوندگان بخش بخشی بردار برداری بندی بند ' +
    'پژوه پژوهی پژوهان پوش پوشی پیما پیمایی تراش تراشی چین چینی خانه دوز دوزی دوست دوستی دوستان ربا ربایی رو روی زی زیستی سالار سالاری سرای ' +
    'شکن شکنی شمار شماری فرسا فشان فشانی کاو کاوی کوب کوبی گزار گزاری گزین گزینی گسل گون گونه مدار مداری مند مندی مندان ناپذیر ناپذیری ' +
    'نشان نشانی نورد نوردی وار واره وند یار یاری آرا آرایی آزما آزمایی آلود آلوده آموز آموزی آموزان آمیز آمیزی آزار آزاری اندیش اندیشی اندیشان ' +
    'انداز اندازی انگیز انگیزی افکن افکنی افزار افزاری افزا افزایی باز بازی بازان باف بافی بان بانی باور باوری بر بری بین بینی پز پزی پایه آباد تبار ' +
    'نسب بار نفت محوری مآب جویی جو جویان خیز خیزی درمانی دهنده سنگ سرشت صفت ضد عیار کده گاه گریز گریزی لو مسلک منش نهاد نهادی نوش نوشی هراس هراسی ' +
    'یافتگی شدگی زدگی افتاده یافتگان دیدگان زدگان باوری پسند پسندی چی زیست فام فرما فرمایی فکنی کیش کنان لیسی مالی ناک ناپذیر نوردان'
  ).split(/\s+/u),
)

/** First parts that are set off from what follows with a half-space: «بی‌دریغ», «هم‌میهن», «غیرضروری» is not among them. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'بی هم پیش پس نیم میان فرا تک چند کم پر خوش بد نو باز پی سه دو یک'.split(' '),
)

/** Endings that are set off with a half-space and are often typed as words of their own. */
export const DETACHED_ENDINGS: ReadonlySet<string> = new Set(
  (
    'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هاشان هاش هام هایند تر ترین تری ترها ترهای ترین‌ها ترینها ترینهای ' +
    'ای ام ات اش مان تان شان اند ایم اید'
  ).split(' '),
)

/** Second parts that are participles or plain words as well: with a space before them they may stand alone. */
export const FREE_SECOND_PARTS: ReadonlySet<string> = new Set(
  (
    'شده کرده گرفته دیده زده خورده داده رفته کشیده یافته افتاده نامه خانه کار باز دوست رو روی بر گاه ' +
    'رسانه نفت پایه ضد سنگ خوان یار نشان صفت چین نهاد گرد زیست بند بین پوش تراش ریز سرا سرای کش کن گر ' +
    'بار دهی خور خوری گون گونه فر پور چی مند وار لو بخش ساز کده پسند آزار شونده زی تبار مآب کیش عیار فام زن دار بان طلب فروش آفرین بردار آور کار خانه آموز نشان دارد نما گان آزاد آرا'
  ).split(' '),
)

/** Words that go with many others without becoming one word with them: «این گونه», «هیچ گاه». */
export const FREE_FIRST_PARTS: ReadonlySet<string> = new Set(
  'این آن همین همان چنین چنان هیچ وقتی روی که از را'.split(' '),
)

/** First parts that always join what follows when the dictionary knows the whole: «بی‌دریغ», «هم‌میهن», «سه‌شنبه». */
export const BOUND_FIRST_PARTS: ReadonlySet<string> = new Set(
  'بی هم سه پنج چهار نیم فرا میان پیش پس ضد کم تک پر'.split(' '),
)

/** Nouns that «به» makes into adverbs of manner: «به‌شدت», «به‌تدریج». */
export const MANNERS: ReadonlySet<string> = new Set(
  (
    'شدت سرعت زودی تدریج راحتی سختی آسانی ندرت وضوح درستی خوبی تازگی سادگی روشنی صراحت تنهایی تندی کندی آرامی ویژه خصوص رغم موقع زعم ' +
    'ناچار اجبار کلی هنگام جرئت جرأت مراتب دقت غلط عمد سهولت اختصار تفصیل ظاهر حق ' +
    'عنوان طور طوری دلیل سوی نظر جای وسیله وسیلهٔ منظور خاطر علت همراه اندازه اندازهٔ صرفه نوعی راستی هرحال محض جز غیر شمار حساب حدی قدری ' +
    'گفته گفتهٔ ترتیب نحوی صورت صورتی واسطه واسطهٔ لحاظ نفع ضرر دست عکس علاوه علاوهٔ زور یقین شرطی شکل شکلی رایگان موجب قول سبب مثابه مثابهٔ ' +
    'طرزی وقت یاد نیکی زحمت گرمی شرح آسودگی درازا گونه گونهای'
  ).split(' '),
)

/** Plurals of demonstratives, which the dictionary lists joined: «آن‌ها». */
export const DEMONSTRATIVE_PLURAL = /^(?:آن|این|همان|همین)(?=ها)/u

/** After a number these make one adjective with it: «سه‌ماهه», «دو‌جانبه». */
export const COUNTED: ReadonlySet<string> = new Set(
  'ماهه ساله روزه نفره گانه جانبه طرفه بعدی ضلعی رقمی وجهی قلو باره چندان فصله منظوره زبانه ساعته هفته‌ای دقیقه‌ای مرحله‌ای درجه‌ای قسمتی نفری فرسخی طبقه'.split(
    ' ',
  ),
)

export const NUMBERS: ReadonlySet<string> = new Set(
  (
    'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد ' +
    'دویست سیصد پانصد هزار چند'
  ).split(' '),
)

/** Second parts that are also what one does: «تصمیم‌گیری», but «آن را در دست گیری». */
export const VERB_AND_NOUN: ReadonlySet<string> = new Set(
  'سازی گیری گذاری یابی رسانی پذیری پردازی افکنی افزایی آفرینی نویسی شناسی گستری گزینی اندازی آرایی نگری'.split(
    ' ',
  ),
)

/** Endings that never stand alone, whatever is before them. */
export const NEVER_ALONE = /^(?:اند|اش|ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|ترین|ترین‌ها)$/u

/** Second parts that never stand alone in news prose: a noun and a space before them make a compound. */
export const BOUND_SECOND_PARTS: ReadonlySet<string> = new Set(
  (
    'سازی گذاری گیری شناسی آفرینی پذیری پردازی پرستی پروری رسانی زدایی ستیزی سنجی سرایی طلبی گرایی گستری گشایی نگاری نگری نوازی ' +
    'نویسی ورزی یابی برداری پژوهی پوشی پیمایی تراشی دوزی ربایی سالاری شکنی کاوی گزینی مداری ناپذیر ناپذیری نشینی نوردی آرایی آزمایی ' +
    'آموزی آمیزی اندیشی اندازی انگیزی افکنی افزایی گذار شناس پذیر پرداز پرست پرور رسان زدا ستیز سنج گرا گستر گشا نگار نگر نواز نویس ' +
    'ورز یاب پژوه پیما افکن انگیز آمیز افزار گرایان شناسان گذاران نویسان نگاران پژوهان پرستان اندیشان نشینان گرایانه آمیزی شناختی سواری دهنده دهندگان دهندهٔ کننده کنندگان کنندهٔ شدهٔ یافتهٔ دیدگان زدگان شوندگان ' +
    'شدگی یافتگی زدگان یافتگان ' +
    'خوار خواران خواره گساری گسار گزاری گزاران شویی بافی کوبی سوزی زایی جویی پزی گردانی گویان زدایانه ستیزانه جویانه خواهانه طلبانه ' +
    'آگین آلود اندود فرسا آسا گون باوری مآب مآبانه مسلک منشانه سالارانه فروشان سازان پردازان پروران شکنان پرسی شمول نوردان پیمایان ستیزان ' +
    'گری بارتر بارترین خوارگی برانگیز برانگیزی پیشگان پیشگی آمیزانه آسایی افروزی افروزان افشانی پرانی پاشی خوردگی گرفتگی مردگی دیدگی ماندگی باختگی بندی ' +
    'گرایانه طلبانه جویانه خواهانه شناسانه پرستانه پردازانه اندیشانه پژوهانه سازانه مدارانه محورانه باورانه نگرانه پسندانه فریبانه نشدنی ' +
    'آلات جات گستران گسیختگی خیزی نماها رسانان سنجان زداینده گریزانه آوران خوانان ورزان کاوان پوشان بافان نوازان سرایان ' +
    'گیران گذارانه تراشان دوزان فکنی برانداز براندازی براندازان'
  ).split(' '),
)

/** Derivational endings that are written joined as often as not; lost half-spaces around them prove nothing. */
export const JOINED_SECOND_PARTS =
  /(?:گر|گری|گران|مند|مندی|مندان|وار|گار|گاری|دار|داری|داران|کار|کاری|بان|بانی|گیر|گون|گونه|تر|ترین|خانه|پزشک|پزشکی|پزشکان|پوست|پوستان|سال|سالی|سالان|سر|سرد|سردی|دل|دلی|دهی|جمعه|شهر|نورد|نوردی)$/u

/** Names of Latin letters: three in a row are an abbreviation, «بی‌بی‌سی». */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  'ای بی سی دی یی اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.split(' '),
)

/** Participles that go with any noun. */
export const BECOME: ReadonlySet<string> = new Set(['شده', 'نشده'])

/** The parts of «چنان‌چه». */
export const AS_IF = ['چنان', 'چه'] as const

/** The end of what can never be done: «فراموش‌نشدنی»; of the same, those that are set apart from a noun by mistake only. */
export const NEVER_TO_BE = /^نا?(?:شد|کرد|یافت|خورد|گرفت|داد|دید|گفت)نی$/u
export const NEVER_TO_BE_ALONE = /^ن(?:شد|کرد|یافت|گرفت)نی$/u

/** Typed apart it stays apart, after any participle: «می‌گفته است», as «گفته است». */
export const IS = 'است'

/** «من» and «مال من» after a vowel: «ایرانی‌ام», «زندگی‌ام». */
export const AM = 'ام'
/** Letters’ names that are words too: «ندیده‌ام او را». */
export const NAMES_AND_WORDS: ReadonlySet<string> = new Set('او ای کی ان زد'.split(' '))

/** After a demonstrative no word of its own: «همین‌هاست». */
export const ARE = 'هاست'
export const DEMONSTRATIVES: ReadonlySet<string> = new Set('این آن همین همان'.split(' '))

/** What makes agents, and by itself the «if» of poems. */
export const AGENT = 'گر'

/** The construct «ابی»: the words after it are in AFTER_ABI. */
export const ABI = 'ابی'

/** One or some of many: what comes after them and «از» is a plural: «یکی از چرخ‌های آن». */
export const SOME = new Set(
  'یکی برخی بعضی بسیاری تعدادی شماری معدودی گروهی هریک هیچیک دستهای پارهای عدهای'.split(' '),
)

/** A number after one of these is a name, not a count: «سال 1404». */
export const NUMBERED =
  /(?:سال|ماه|دقیقهٔ?|ساعت|شمارهٔ?|دههٔ?|قرن|مادهٔ?|اصل|صفحهٔ?|شبکهٔ?|کانال|ردهٔ?|رتبهٔ?|بند|فصل) \p{N}+ ?$/u

/** Before a plural: «سایر نام‌های …». */
export const BEFORE_PLURAL = new Set('سایر دیگر همه تمام تمامی کلیه کلیهٔ اکثر اغلب انواع'.split(' '))

/** After these an indefinite «ای» is more likely than the ezafe of a plural: «هیچ نامه‌ای». */
export const BEFORE_INDEFINITE: ReadonlySet<string> = new Set('یک هیچ هر چنین چنان چه چند عجب'.split(' '))

/** Words that begin no noun phrase: before them a plural has no ezafe. */
export const AFTER_PHRASE: ReadonlySet<string> = new Set(
  (
    'که از در به با بر برای تا را و یا است هست بود نیست باشد شد شود شده کرد کند کرده دارد داشت می نمی هم نیز اما ولی زیرا چون بدون مثل مانند ' +
    'جز علیه بین این آن ندارد نداشت ندارند دارند داشتند گفت نبود نشد نکرد بودند شدند کردند'
  ).split(' '),
)

/** First words of Arabic constructs that are no Persian words: «علیهم‌السلام». */
export const ARABIC_FIRST: ReadonlySet<string> = new Set(
  'علیهم علیها علیه سلام رسول ولی عبد ام ابن ذی ذو حجت آیت بیت دار فوق'.split(' '),
)

/** Second parts of family names; what they are joined to need be no common word: «خواجه‌نژاد». */
export const NAME_PARTS: ReadonlySet<string> = new Set('نژاد پور نیا زاده زادگان نسب'.split(' '))

/** Second parts of places and trade names, which are more often written joined: «ایرانسرا». */
export const PLACE_PARTS: ReadonlySet<string> = new Set('سرا سرای خانه'.split(' '))

/** Second parts that are so common alone that even a compound the dictionary has may be two words. */
export const ALONE_SECOND_PARTS: ReadonlySet<string> = new Set(
  (
    'شده کرده گرفته دیده زده خورده داده رفته کشیده یافته افتاده خانه کار باز بخش رو روی بر گاه رسانه نفت پایه ضد سنگ چین بین ' +
    'بار نسب دوست یار نشان صفت گر پوش خور ساز سرا سرای بند آزار دهی فر نهاد'
  ).split(' '),
)

/** «بی قید و شرط», «بی چون و چرا»: pairs after بی, written with spaces. */
export const PAIRED: ReadonlySet<string> = new Set(
  'قید چون کم حد سر چک شیله غل حساب برو حرف رنگ نام'.split(' '),
)

/** After these «شده» is a verb, not an adjective: «چاپ شده است», but «کتاب چاپ‌شده در تهران». */
export const AFTER_VERB: ReadonlySet<string> = new Set(
  (
    'است بود بودند بودم بودیم بودید باشد باشند باشیم باشم نیست نبود نبودند اند ام ایم اید ای و که تا این آن ولی اما یا هم نیز همه ' +
    'چون زیرا اگر لیکن بلکه سپس پس هنوز اکنون'
  ).split(' '),
)

/** Forms of «to be» and «to become»: after a noun and a participle they end a verb: «عقب افتاده است». */
export const TO_BE: ReadonlySet<string> = new Set(
  'است نیست بود بودند بودم بودی بودیم بودید نبود نبودند باشد باشند باشم باشیم اند ام ایم اید شد شدند شدم شدیم شده'.split(
    ' ',
  ),
)

/** The end of family names, and a participle: «در تبریز زاده شد». */
export const BORN = 'زاده'

/** No plural in ها has these; what stands after them is a cry: «او ها کرد». */
export const NEVER_MANY: ReadonlySet<string> = new Set('من تو او وی بود شد است'.split(' '))

/** «بی نام تو»: after these بی is a word of its own. */
export const PRONOUNS: ReadonlySet<string> = new Set('من تو او وی ما شما آنان آنها ایشان خدا'.split(' '))

/** Ends of family names that are no words of their own: «محبی نیا» → «محبی‌نیا». */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('نیا پور زاده زادگان'.split(' '))

/** Ends of family names that are words as well; only after a well-known name: «کریمی نژاد» → «کریمی‌نژاد». */
export const NAME_ENDINGS_AFTER_NAME: ReadonlySet<string> = new Set('نژاد نسب تبار فر راد فرد'.split(' '))

/** Participles that make an adjective with these nouns inside a noun phrase; شده does with any: «مناطق جنگ زده» → «جنگ‌زده». */
export const PARTICIPLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    زده:
      'جنگ سیل زلزله بحران غم مصیبت شتاب وحشت حیرت بهت ذوق خواب تحریم قحطی فقر ماتم محنت فلک غرب عرب سرما آفت بلا هیجان شرم دل طاعون ' +
      'طوفان توفان فاجعه حادثه سیاست شگفت یخ زنگ کپک مه خجالت ستم',
    دیده: 'آسیب صدمه خسارت زیان ستم داغ رنج آموزش مصیبت جنگ محنت جهان لطمه دوره سیل زلزله',
    یافته:
      'توسعه سازمان پرورش تکامل گسترش بهبود تحول تعمیم تخصیص اختصاص خاتمه پایان شفا تقلیل نظام سامان رشد',
    گرفته: 'نشئت نشأت سرچشمه شکل انجام صورت',
    خورده: 'شکست فریب گره تازیانه زخم تیر ترک پیوند زمین سال چین رقم برگشت',
    مانده: 'باقی عقب پس برجای نیمه درراه',
    رفته: 'دست هدر یغما ازدست تحلیل',
    کرده: 'تحصیل درس',
    بار: 'فاجعه اسف رقت نکبت خشونت خون مرگ زیان مصیبت اندوه ملال حسرت خسارت جنایت ذلت خفت مشقت وحشت محنت غم کسالت تأسف تاسف فلاکت هلاکت شرارت ننگ سعادت پر',
    افتاده: 'عقب پیش دور جا دست راه کار',
  }).map(([participle, nouns]) => [participle, new Set(nouns.split(' '))]),
)

/** Nouns that live after به only; the two are one adverb: «به رغم» → «به‌رغم». */
export const ONLY_AFTER_BEH: ReadonlySet<string> = new Set(
  'رغم زعم ندرت وفور کرات مراتب ناچار روزرسانی'.split(' '),
)

/** Nouns whose plural in ها is hardly ever written, while the noun with ه is common: «شمارهای» is «شماره‌ای». */
export const SELDOM_PLURAL: ReadonlySet<string> = new Set(
  (
    'شمار دور کنار بهر چهر پیکر منظر مهر قار نیز تاز انداز زاد وعد عمد سامان منطق قطع نسخ حمل ضرب مجموع صحن ریش حلق قبیل مدرس واقع ' +
    'پای لای مای پشت میل سین خزان شان دان میان کران آستان آشیان کل قل وصل بست هفت طبق نیم صدم رشت شعب تیغ خطب جلس نقط جمل لحظ'
  ).split(' '),
)

/** Given names: between two of them stands «بن», and with ی most are family names. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'محمد علی حسن حسین احمد محمود حامد حمید رضا مهدی هادی موسی عیسی ابراهیم اسماعیل اسحاق یعقوب یوسف یونس داوود سلیمان زکریا یحیی نوح آدم هود ' +
    'صالح شعیب ایوب الیاس ادریس جعفر کاظم صادق باقر تقی نقی سجاد عباس اکبر اصغر قاسم ناصر منصور مظفر طاهر طالب زید عمر عمرو عثمان ابوبکر بکر ' +
    'خالد ولید سعد سعید مسعود انس مالک معاذ معاویه یزید مروان هشام عبدالملک عبدالله عبیدالله عبدالرحمن عبدالعزیز عبدالمطلب عبدالحسین عبدالکریم ' +
    'عبدالرضا عبدالعلی زبیر طلحه عاص حجاج مختار سلمان ابوذر بلال عمار یاسر مقداد کمیل میثم قیس حارث نعمان ثابت اشعث مسلم عقیل حمزه حبیب مظاهر زهیر ' +
    'وهب منذر جابر حیان سینا رشد خلدون بطوطه هیثم خطاب عفان ارقم ابی ابوطالب ولی فتح الله نصر نصرت عزیز کریم رحیم رحمن جلال جمال کمال شمس نور ' +
    'فرهاد فریدون فرامرز فرزاد فرشید فرید فرخ فریبرز بهرام بهروز بهزاد بهنام بهمن پرویز پیمان جمشید جهانگیر جواد خسرو داریوش رستم رسول روح رشید زند ' +
    'ساسان سامان سپهر سهراب سیاوش سیامک شاپور شاهرخ شاهین شهاب شهرام شهریار صفدر صفر طهماسب عسکر فتح غلام قربان قنبر حیدر مراد بابک خداداد خلیل ' +
    'کاوه کامران کامیار کورش کیان کیوان مازیار مجید مجتبی مرتضی مصطفی مهران مهرداد منوچهر میلاد نادر ناظم نامدار نجف نظام نعمت نوید نیما هاشم ' +
    'هرمز هوشنگ وحید یزدان یدالله امیر امین اسد اسفندیار ارسلان اردشیر آرش آرمان آریا ایرج سلطان شریف شفیع شکر صمد صمیم عطا غفار غفور فاضل فضل ' +
    'لطف لطیف محسن محرم رجب رمضان شعبان ربیع سیف شجاع وزیر خان بیگ میرزا نصیر نظر نیک یزدان فاطمه زهرا زینب مریم خدیجه آمنه سکینه کلثوم'
  ).split(' '),
)

/** «صلی الله علیه», «علیه السلام»: as often written apart as with a half-space. */
export const OF_PRAYERS: ReadonlySet<string> = new Set(['الله', 'السلام'])

/** Of the Imams' names, which centuries of print have set apart: «حسین بن علی». */
export const IMAMS: ReadonlySet<string> = new Set('علی حسن حسین محمد جعفر موسی'.split(' '))

/** Family names that often have a second part after them. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'احمدی محمودی محمدی کریمی رحیمی هاشمی کاظمی قاسمی صادقی حسنی حسینی جعفری موسوی عباسی علوی رضایی رضوی مهدوی مصطفوی مرتضوی نقوی تقوی ' +
    'باقری اکبری اصغری امینی یوسفی یعقوبی ابراهیمی اسماعیلی اسحاقی سلیمانی داوودی زینلی رستمی بهرامی خسروی شاهی شریفی لطیفی ' +
    'حبیبی نجفی کربلایی مشهدی تهرانی اصفهانی شیرازی تبریزی قمی یزدی کرمانی گیلانی مازندرانی خراسانی همدانی کاشانی صالحی ناصری منصوری مظفری ' +
    'سعیدی مجیدی حمیدی وحیدی رشیدی جلالی جمالی کمالی نوری صفری رجبی شعبانی رمضانی محرمی ربیعی قربانی غلامی عبدی نبوی صفوی عزیزی کبیری نصیری ' +
    'امیری وزیری سلطانی خلیلی اسدی فتحی نصرتی عسکری طاهری طالبی قنبری حیدری صفدری مرادی بابایی خدایی ملکی خانی بیگی'
  ).split(' '),
)

/** Tribes and houses after بنی: «بنی عباس» → «بنی‌عباس». */
export const TRIBES: ReadonlySet<string> = new Set(
  'هاشم امیه عباس اسرائیل اسراییل آدم صدر قریظه نضیر قینقاع تمیم اسد ساعده عامر سعد طی طرف کعب'.split(' '),
)

/** After یک دو سه these make a fraction: «یک‌سوم». */
export const FRACTIONS: ReadonlySet<string> = new Set(
  'دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم صدم هزارم'.split(' '),
)

/** Titles and words of respect that make one family name with a well-known one: «ملک حسینی» → «ملک‌حسینی». */
export const NAME_STARTS: ReadonlySet<string> = new Set('ملک میر شاه حاج پیر کیا'.split(' '))

/** After these ضد is a noun: «بر ضد دشمن». */
export const AGAINST: ReadonlySet<string> = new Set('بر به علیه'.split(' '))

/** Second parts of Arabic constructs used in Persian: «عدیم‌النظیر», «فلک‌الافلاک». */
export const ARABIC_SECOND: ReadonlySet<string> = new Set(
  (
    'الدین الله السلام الاسلام المال الزمان الملک السلطنه الدوله الممالک العلما الشهدا الشعرا الحکما الرعایا الافلاک المسلمین الحرام الحجه القعده ' +
    'العاده الذکر الوصف القول الاجرا البدل العلاج المثل العمل العین النفس الوقوع الشعاع الحساب الاصل المنافع التحریر التألیف التألیفات الزحمه التدریس ' +
    'الوکاله الخلقه الجثه السیر الجمع النظیر الاحترام الانتشار التأسیس الرضا الرحمه الرسول البشر الامر الایام القدر القاعده الضرب السیف الجیش الحفظ الاطراف ' +
    'الساعه الناس الخصوص الشرق الغرب القضا العرب الطلاب المعارف الاسرار الحکم الخواص النهار الشمس القمر المقدس المللی الملل'
  ).split(' '),
)

/** Names after ابی: «ابی طالب» → «ابی‌طالب». */
export const AFTER_ABI: ReadonlySet<string> = new Set(
  'طالب بکر عبدالله وقاص سفیان لهب ذر سلمه الحسن جعفر حمزه داوود حاتم خلف یعقوب'.split(' '),
)

/** Days that gave a movement its name: «دوم خردادی» → «دوم‌خردادی». */
export const ORDINALS: ReadonlySet<string> = new Set(
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم'.split(
    ' ',
  ),
)
export const OF_A_MONTH =
  /^(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)ی(?:ها|های|هایی)?$/u

/** Stems of verbs as they are spoken: «می‌گم», «نمی‌دونست». */
export const SPOKEN_STEMS: ReadonlySet<string> = new Set(
  (
    'گ ش ر د خوا دون تون خون مون رسون نشون کشون ترسون چرخون گردون برگردون سوزون پوشون لرزون خوابون خندون چسبون پیچون پرون رنجون شین ذار ' +
    'دونست تونست خوند موند رسوند نشوند کشوند ترسوند چرخوند گردوند برگردوند سوزوند پوشوند لرزوند خوابوند خندوند چسبوند پیچوند پروند شست ذاشت شد'
  ).split(' '),
)

/** Their persons. */
export const SPOKEN_ENDINGS: readonly string[] = ['م', 'ی', 'ه', 'د', 'یم', 'ین', 'ید', 'ن', 'ند', '']

/** Spoken verbs whose letters a seldom word has as well: «میده» is a flour, «میگی» a MiG. */
export const SPOKEN_THOUGH_LISTED = /^ن?می(?:ره|ده|گی|خوان|شینه)$/u
