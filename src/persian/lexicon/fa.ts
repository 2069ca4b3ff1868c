// A table of Persian grammar, own work: the closed classes the lexicon needs to read words. Exempt from the length rule.

/** Endings of the past tense, third person singular first. */
export const PAST_ENDINGS: readonly string[] = ['', 'م', 'ی', 'یم', 'ید', 'ند']

/** Endings of the present tense; the bare stem is the imperative after ب. */
export const PRESENT_ENDINGS: readonly string[] = ['', 'م', 'ی', 'د', 'یم', 'ید', 'ند']

/** Endings of the perfect: participle «ه» and what a half-space separates from it. */
export const PARTICIPLE_ENDINGS: readonly string[] = ['ه', 'هام', 'های', 'هایم', 'هاید', 'هاند', 'هاست']

/** Preverbs written together with می and with the stem: «برمی‌گردد», «درآورد». */
export const ALWAYS_PREVERBS: readonly string[] = [
  'بر',
  'باز',
  'در',
  'فرو',
  'وا',
  'ور',
  'سر',
  'دربر',
  'فرا',
  'بار',
]
