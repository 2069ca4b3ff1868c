// Exports `persianVerbForms`: the finite forms of everyday verbs, written and spoken. Past and present stems are a table of our own.
const stems = `کرد کن|شد شو|رفت رو|آمد آی|گفت گوی|دید بین|خورد خور|زد زن|گرفت گیر|داد ده|خواست خواه|توانست توان|دانست دان|گذاشت گذار|آورد آور|برد بر|ماند مان|رسید رس|افتاد افت|ساخت ساز|نوشت نویس|خواند خوان|شنید شنو|پرسید پرس|فهمید فهم|خرید خر|فروخت فروش|نشست نشین|ایستاد ایست|خوابید خواب|خندید خند|گریست گری|ترسید ترس|دوید دو|پرید پر|کشید کش|کشت کش|مرد میر|زیست زی|پخت پز|شست شوی|بست بند|گشود گشا|شکست شکن|برید بر|دوخت دوز|پوشید پوش|نوشید نوش|چشید چش|بوسید بوس|شناخت شناس|آموخت آموز|فرستاد فرست|پذیرفت پذیر|انداخت انداز|پرداخت پرداز|فروریخت فروریز|ریخت ریز|یافت یاب|باخت باز|برخاست برخیز|گشت گرد|چرخید چرخ|لرزید لرز|سوخت سوز|جنگید جنگ|کوشید کوش|خوابانید خوابان|رساند رسان|نشاند نشان|ترساند ترسان|چسبید چسب|جوشید جوش|بارید بار|وزید وز|تابید تاب|رقصید رقص|بخشید بخش|دزدید دزد|جست جوی|سنجید سنج|آزمود آزمای|افزود افزای|کاست کاه|پیوست پیوند|گریخت گریز|آویخت آویز|آمیخت آمیز|نگریست نگر|پنداشت پندار|داشت دار|بود باش|گذشت گذر|سپرد سپار|شمرد شمار|فشرد فشار|خزید خز|لغزید لغز|غلتید غلت`
const persons = ['م', 'ی', 'یم', 'ید', 'ند'] as const
const spoken: readonly (readonly [string, string])[] = [['ند', 'ن'], ['ید', 'ین'], ['می\u200c', 'می'], ['خواه', 'خوا'], ['توان', 'تون'], ['دان', 'دون'], ['مان', 'مون'], ['خوان', 'خون'], ['گوی', 'گ'], ['شو', 'ش'], ['رو', 'ر'], ['گذار', 'ذار'], ['آمد', 'اومد'], ['آی', 'ا'], ['آور', 'یار'], ['نشین', 'شین'], ['انداز', 'نداز']] // oxfmt-ignore

const nouns =
  'فکر کار بازی صحبت حرف گوش نگاه سؤال سوال کمک گریه خنده باز بسته پاک تمیز خراب درست پیدا گم شروع تمام عوض جمع پر خالی روشن خاموش بلند آرام قبول رد باور شک صبر تلاش سعی سفر زندگی ازدواج احساس فراموش تعجب تشکر خواهش دعوت دعوا قهر آشتی غذا آب چای نان قسم گول شکست زمین سرما تکان زنگ داد فریاد لبخند پلک رأی نشان انجام اجازه قول خبر جواب درس یاد یادم یادت نتیجه اثر ادامه تصمیم عکس وام دوش تحویل جشن خجالت درد زحمت نفس دراز طول دوست وجود ادامه عجله حوصله لازم خوشحال ناراحت نگران عصبانی خسته مریض سوار پیاده بیدار آماده متوجه موفق وارد خارج منتشر برگزار اعلام اضافه کم زیاد'.split(
    ' ',
  )
const light = ['کرد کن', 'شد شو', 'داد ده', 'زد زن', 'گرفت گیر', 'داشت دار', 'خورد خور', 'کشید کش']

/** Verbs of two words, such as فکر می‌کنم: every noun with every form of every light verb, sensible or not. */
export function persianVerbPhrases(): string[] {
  const forms = light.flatMap(pair => {
    const [past = '', present = ''] = pair.split(' ')
    const written = [...pastForms(past), ...presentForms(present)]
    return [...written, ...written.flatMap(speak)]
  })
  return nouns.flatMap((noun, at) =>
    forms.filter((_, form) => (form + at) % 9 === 0).map(form => `${noun} ${form}`),
  )
}

export function persianVerbForms(): string[] {
  const forms = stems.split('|').flatMap(pair => {
    const [past = '', present = ''] = pair.split(' ')
    return [...pastForms(past), ...presentForms(present)]
  })
  return [...forms, ...forms.flatMap(speak)]
}

function pastForms(past: string): string[] {
  const bodies = [past, `ن${past}`, `می\u200c${past}`, `نمی\u200c${past}`]
  const finite = bodies.flatMap(body => [body, ...persons.map(person => body + person)])
  const perfect = ['ام', 'ای', 'است', 'ایم', 'اید', 'اند'].map(person => `${past}ه\u200c${person}`)
  const future = persons.map(person => `خواه${person} ${past}`)
  return [
    ...finite,
    ...perfect,
    ...future,
    `خواهد ${past}`,
    `${past}ه`,
    `${past}ه بود`,
    `${past}ه شد`,
    `${past}ن`,
  ]
}

function presentForms(present: string): string[] {
  const bodies = [`می\u200c${present}`, `نمی\u200c${present}`, `ب${present}`, `ن${present}`]
  return bodies
    .flatMap(body => [`${body}د`, ...persons.map(person => body + person)])
    .concat(`ب${present}`, `ن${present}`)
}

function speak(form: string): string[] {
  const said = spoken.reduce((word, [from, to]) => word.replace(from, to), form)
  const third =
    form.startsWith('می') || form.startsWith('نمی') || form.startsWith('ب') ? said.replace(/د$/, 'ه') : said
  return said === form ? [] : [said, third]
}
