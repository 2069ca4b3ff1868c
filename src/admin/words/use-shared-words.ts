import { en } from './en.ts'
import { fa } from './fa.ts'
import { useWords } from './language.tsx'

/** The words that every screen shares. */
export const useSharedWords = (): typeof fa => useWords(fa, en)
