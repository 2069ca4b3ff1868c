import * as z from 'zod/mini'
import type { EntryWords } from '../api/live.ts'

/** The words of an entry as the browser keeps them. */
export const EntryKept = z.object({
  headline: z.string(),
  text: z.string(),
  sourceLabel: z.string(),
  picture: z.nullable(
    z.object({
      id: z.string(),
      stamp: z.string(),
      width: z.number(),
      height: z.number(),
      thumbhash: z.string(),
      alt: z.string(),
      credit: z.string(),
    }),
  ),
  pictureCaption: z.string(),
  isKey: z.boolean(),
})

export const noWords: EntryWords = {
  headline: '',
  text: '',
  sourceLabel: '',
  picture: null,
  pictureCaption: '',
  isKey: false,
}

/** An entry for reading. */
export const textOfEntry = ({ headline, text, sourceLabel, pictureCaption }: EntryWords): string =>
  [headline, text, sourceLabel, pictureCaption].filter(line => line !== '').join('\n')
