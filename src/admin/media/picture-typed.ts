import * as z from 'zod/mini'
import type { PictureDetails } from '../api/media.ts'

export type Words = Pick<
  PictureDetails,
  'alt' | 'isDecorative' | 'caption' | 'credit' | 'licence' | 'rightsUntil'
>
type Word = keyof Words

/**
 * What is typed about a picture, and what was read of the same words. Only what was typed here is held: what a batch or a
 * colleague puts on the other words meanwhile is not written over.
 */
export interface PictureTyped {
  said: Partial<Words>
  read: Partial<Words>
}

export const untouched: PictureTyped = { said: {}, read: {} }

const SomeWords = z.pipe(
  z.object({
    alt: z.optional(z.string()),
    isDecorative: z.optional(z.boolean()),
    caption: z.optional(z.string()),
    credit: z.optional(z.string()),
    licence: z.optional(z.string()),
    rightsUntil: z.optional(z.nullable(z.string())),
  }),
  z.transform((words): Partial<Words> => {
    const { alt, isDecorative, caption, credit, licence, rightsUntil } = words
    return {
      ...(alt === undefined ? {} : { alt }),
      ...(isDecorative === undefined ? {} : { isDecorative }),
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
      ...(licence === undefined ? {} : { licence }),
      ...(rightsUntil === undefined ? {} : { rightsUntil }),
    }
  }),
)

/** The same as the browser keeps it. */
export const PictureKept = z.object({ said: SomeWords, read: SomeWords })

const names: readonly Word[] = ['alt', 'isDecorative', 'caption', 'credit', 'licence', 'rightsUntil']

/** Words are typed; of those that were not typed before, what was read is noted. */
export function withWords({ said, read }: PictureTyped, change: Partial<Words>, kept: Words): PictureTyped {
  const begun = names.filter(name => name in change && !(name in read))
  return { said: { ...said, ...change }, read: { ...read, ...pick(kept, begun) } }
}

/** What is typed, without these words: what the picture says of them stands. */
export function withoutWords({ said, read }: PictureTyped, given: readonly Word[]): PictureTyped {
  const rest = names.filter(name => !given.includes(name))
  return { said: pick(said, rest), read: pick(read, rest) }
}

/** The words that somebody changed since they were read here, to something else than what is typed. */
export const olderWords = ({ said, read }: PictureTyped, kept: Words): Word[] =>
  names.filter(name => name in read && read[name] !== kept[name] && said[name] !== kept[name])

/** Some words of many. */
export const pick = (words: Partial<Words>, chosen: readonly Word[]): Partial<Words> =>
  Object.fromEntries(Object.entries(words).filter(([name]) => chosen.some(each => each === name)))

export const textOfWord = (word: Words[Word] | undefined): string =>
  typeof word === 'boolean' ? (word ? '✓' : '×') : (word ?? '')

export const textOfPicture = ({ said }: PictureTyped): string =>
  names
    .map(name => textOfWord(said[name]))
    .filter(text => text !== '')
    .join('\n')
