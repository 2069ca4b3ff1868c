import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { isTooLong } from '../../persian/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { optionalLineFrom } from '../revision-content.ts'
import type { MediaContext } from './media-context.ts'
import { originalKey } from './media-context.ts'
import { readPictureFile } from './picture-file.ts'
import { insertPicture, readPicture, readPictureOfUpload, type StoredPicture } from './picture-store.ts'
import { stampOf } from './rendition.ts'

/** In graphemes. */
const longest = { caption: 1000, credit: 200, licence: 300 } as const

export interface PictureOrder {
  bytes: Uint8Array
  /** What is to be seen, for those who cannot see it. */
  alt?: string
  credit?: string
  caption?: string
  licence?: string
  fileName?: string
  /** The upload it came by, so that it becomes one picture however often it is finished. */
  uploadId?: string
}

/**
 * Keeps a picture: one file of at most 2400 px without its hidden notes (place, camera), under the hash of its bytes.
 * Caption, credit and copyright that the file itself names are taken where nothing else is said and they are not too
 * long; else the desk is offered them whole (`notes`) and shortens them. What it shows and who
 * made it may be said later (describePicture), but before it is published.
 * @throws FieldProblems; the refusals of readPictureFile.
 */
export async function addPicture(context: MediaContext, order: PictureOrder): Promise<StoredPicture> {
  mustHold(context, 'media.add')
  const said = wordsFrom(order)
  const { file, notes, ...found } = await readPictureFile(order.bytes)
  // The file first: a file without a row harms nobody, a row without a file is a broken picture.
  await context.storage.put(originalKey(found), file)
  const uploadId = order.uploadId ?? null
  return inTransaction<ActingContext, StoredPicture>(context, async within => {
    const id = await insertPicture(within, {
      ...found,
      ...said,
      bytes: file.length,
      stamp: stampOf({ ...found, focus: { x: 0.5, y: 0.5 }, crops: {} }),
      caption: said.caption || fitting(notes.caption, longest.caption),
      credit: said.credit || fitting(notes.credit, longest.credit),
      licence: said.licence || fitting(notes.copyright, longest.licence),
      notes,
      uploadId,
    })
    const made = await (id === null ? readPictureOfUpload(within, uploadId ?? '') : readPicture(within, id))
    if (made === undefined) throw new Refusal('picture.not_found')
    if (id !== null)
      await recordAct(within, {
        act: 'add picture',
        subjectKind: 'picture',
        subjectId: id,
        detail: { name: said.fileName },
      })
    return made
  })
}

/** Half a caption says something else than the whole. */
const fitting = (text = '', most: number): string => (isTooLong(text, most) ? '' : text)

function wordsFrom({ alt = '', credit = '', caption = '', licence = '', fileName = '' }: PictureOrder) {
  return {
    alt: optionalLineFrom('alt', alt),
    credit: optionalLineFrom('credit', credit, longest.credit),
    caption: optionalLineFrom('caption', caption, longest.caption),
    licence: optionalLineFrom('licence', licence, longest.licence),
    fileName: fileNameFrom(fileName),
  }
}

/** The name of the file alone, whatever folders stood before it. */
export const fileNameFrom = (given: string): string =>
  optionalLineFrom('fileName', (given.split(/[\\/]/).at(-1) ?? '').slice(-200), 200)
