/**
 * The number of the analyser, to be stored beside every term it gave: terms of another number are of other rules and are
 * to be made again. It rises with every change of what `analyse` gives, the lexicon's included; a test holds it to that.
 */
export const analyserVersion = 6
