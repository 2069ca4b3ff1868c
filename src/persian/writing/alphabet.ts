// A table of data: the order of letters, from the Persian alphabet.

/** Space before all, so that names go word by word; digits; the alphabet, آ first and ه before ی; then Latin. */
export const ORDER = ' 0123456789آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیabcdefghijklmnopqrstuvwxyz'
