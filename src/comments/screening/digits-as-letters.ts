// A table of data: letters that digits stand for in disguises, in Persian by shape in two ways, and in Latin letters.
export const digitsAsLetters: readonly Readonly<Record<string, string>>[] = [
  { '0': 'ه', '1': 'ا', '2': 'ر', '3': 'س', '4': 'چ', '5': 'ه', '6': 'ع', '7': 'ح', '8': 'ق', '9': 'و' },
  { '0': 'و', '1': 'ل', '2': 'ن', '3': 'ع', '4': 'ش', '5': 'س', '6': 'ی', '7': 'خ', '8': 'ب', '9': 'ق' },
  { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '9': 'g', '2': 'ee', '6': 'g', '8': 'b' },
]
