// A table of letters that tell languages of Arabic script apart.

/** In the order of their bits. That a longer text has none of a group says as much as that it has one. */
export const TELLING_LETTERS = [
  'ٹڈڑےںہھ', // Urdu
  'ټډړښږڼځڅېۍګ', // Pashto
  'ەێۆڵڕ', // Kurdish
  'ةىأإيك', // Arabic, and Arabic keyboards
  'پچژگ', // not Arabic
  'ؤئآ', // of Azerbaijani, rarer elsewhere
  'ک', // not Arabic, and nearly sure in any longer text
  'ی', // the same
] as const

/** One of these is in every formula below; most texts have none. */
export const OF_A_FORMULA = /الله|سلام عل|لله/u

/** What Arabic every Persian speaker says, in Persian letters: it is quoted, with no marks around it. */
export const FORMULAS = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:ال)?سلام علیکم?(?: و? ?رحم[هتة] ?الله(?: و ?برکاته)?)?(?: یا \\p{L}+)?',
    'بسم الله الرحمن الرحیم|ان ?شاء? ?الله|ما ?شاء? ?الله|سبحان الله|استغفر الله|لا اله الا الله',
    'صلی الله علیه(?: و ?آله)?(?: و ?سلم)?|رحم[هتة] الله علیها?|رضی الله عنها?',
    'لعن[هتة] ?الله(?: علی\\p{L}*(?: القوم الظالمین)?)?|الحمد ?لله(?: رب العالمین)?',
    'اللهم صل علی محمد و ?آل محمد|انا لله و انا الیه راجعون|لا حول و لا قو[هة] الا بالله',
  ].join('|')})(?!\\p{L})`,
  'gu',
)
