// A table of Persian spelling: where a half-space is often lost, and how the words should be written.

/** A letter or a half-space: what may not stand beside a whole word. */
const inWord = '[\\p{L}\\p{M}\\u200C]'
const before = `(?<!${inWord})`
const after = `(?!${inWord})`
const afterWord = `(?<=${inWord}) `

interface LostHalfSpace {
  pattern: RegExp
  /** How it should be written, as an example. */
  right: string
}

const verbs =
  'شود|شوند|شویم|شوم|شد|شدند|کند|کنند|کنیم|کنم|کنید|کرد|کردند|دهد|دهند|دهیم|داد|دادند|گوید|گویند|گفت|گفتند|گیرد|گیرند|گرفت|رسد|رسند|رسید|رسیدند|خواهد|خواهند|خواست|آید|آیند|آمد|رود|روند|رفت|رفتند|توان|تواند|توانند|توانید|توانست|باشد|باشند|بیند|بینند|بینید|خواند|خوانند|خوانید|نویسد|نویسند|نویسید|ماند|مانند|دارد|دارند|داشت|داشتند|سازد|سازند|بخشد|افتد|یابد|یابند|پردازد|پردازند|فرستد|فرستند|فرستید'

export const lostHalfSpaces: readonly LostHalfSpace[] = [
  { pattern: new RegExp(`${before}ن?می (?=\\p{L})`, 'gu'), right: 'می\u200Cشود' },
  { pattern: new RegExp(`${before}ن?می(${verbs})${after}`, 'gu'), right: 'می\u200Cشود' },
  {
    pattern: new RegExp(`${afterWord}(ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان)${after}`, 'gu'),
    right: 'خبر\u200Cها',
  },
  { pattern: new RegExp(`ها ی${after}`, 'gu'), right: 'خبر\u200Cهای' },
  { pattern: new RegExp(`ه ی${after}`, 'gu'), right: 'خانهٔ' },
  { pattern: new RegExp(`ه\\u200Cی${after}`, 'gu'), right: 'خانهٔ' },
  { pattern: new RegExp(`${afterWord}(تر|ترین|تری)${after}`, 'gu'), right: 'بزرگ\u200Cتر' },
  { pattern: new RegExp(`(?<=ه) (ام|ای|ایم|اید|اند)${after}`, 'gu'), right: 'رفته\u200Cاند' },
  { pattern: new RegExp(`${before}(گفت و ?گو|گفتگو)`, 'gu'), right: 'گفت\u200Cوگو' },
  { pattern: new RegExp(`${before}(پیش نویس|پیشنویس)`, 'gu'), right: 'پیش\u200Cنویس' },
  { pattern: new RegExp(`${before}(پیش بینی|پیشبینی)`, 'gu'), right: 'پیش\u200Cبینی' },
  { pattern: new RegExp(`${before}خبر گزاری`, 'gu'), right: 'خبرگزاری' },
  { pattern: new RegExp(`${before}هم چنین${after}`, 'gu'), right: 'همچنین' },
  { pattern: new RegExp(`${before}دانش آموز`, 'gu'), right: 'دانش\u200Cآموز' },
  { pattern: new RegExp(`${before}(علاقه|بهره) مند`, 'gu'), right: 'علاقه\u200Cمند' },
  { pattern: new RegExp(`${before}هیچ (یک|گونه)${after}`, 'gu'), right: 'هیچ\u200Cیک' },
  { pattern: new RegExp(`${before}(آن|این) (گونه|که)${after}`, 'gu'), right: 'این\u200Cگونه، این\u200Cکه' },
]
