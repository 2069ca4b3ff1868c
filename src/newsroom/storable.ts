import { canonicalise } from '../persian/index.ts'

/** Whether a text can be asked of the database at all: PostgreSQL takes no NUL and no half of a character. */
export const isStorable = (text: string): boolean => canonicalise(text, 'title').ok

/** The text, or what stands for it when nothing of the kind can be stored. */
export const storableOr = <T>(text: string, otherwise: T): string | T => (isStorable(text) ? text : otherwise)
