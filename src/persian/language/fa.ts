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
