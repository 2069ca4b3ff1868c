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

/** What begins a verb and is also written apart. */
export const VERB_BEGINNINGS: readonly string[] = ['می', 'نمی', 'همی']

export const COMPARATIVE = 'تر'
export const PLURAL = 'ها'
export const ANIMATE_PLURAL = 'ان'
export const ARABIC_PLURAL = 'ات'
export const INDEFINITE = 'ی'
/** After ه: «خانه‌ای», «رسانه‌ای». */
export const AFTER_HEH = 'ای'
export const PRIVATIVE = 'بی'
export const HEH = 'ه'
export const AND = 'و'
/** The two long vowels a word may end in. */
export const LONG_VOWELS = 'او'

/** Words of closed classes that a query may hold and a story need not. */
export const FUNCTION_WORDS: readonly string[] = [
  ...['و', 'در', 'به', 'از', 'که', 'را', 'این', 'آن', 'با', 'برای', 'تا', 'بر', 'نیز', 'یا', 'اما'],
  ...['است', 'بود', 'شد', 'یک', 'the', 'a', 'an', 'of', 'in', 'on', 'and', 'or', 'to', 'for', 'at', 'by'],
]
