import { z } from '@hono/zod-openapi'
import { isStorable } from '../storable.ts'
import { editions, storyStatuses } from '../story.ts'
import { Focus, HandCrops } from './crops.ts'
import { librarySelections } from './library-store.ts'
import { PictureNotes } from './picture-notes.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

// The shapes of the media library's API; instants are ISO 8601 in UTC.

export const Picture = z
  .object({
    id: z.string(),
    stamp: z.string(),
    width: z.number(),
    height: z.number(),
    thumbhash: z.string(),
    alt: z.string(),
    credit: z.string(),
  })
  .openapi('Picture')

export const LibraryPicture = Picture.extend({
  caption: z.string(),
  isDecorative: z.boolean(),
  licence: z.string(),
  rightsUntil: z.string().nullable(),
  focus: Focus,
  crops: HandCrops,
  format: z.string(),
  bytes: z.number(),
  version: z.number(),
  fileName: z.string(),
  notes: PictureNotes,
  createdAt: z.string(),
}).openapi('LibraryPicture')

export const PictureDetails = LibraryPicture.extend({
  addedBy: z.string().nullable(),
  uses: z.array(
    z.object({
      id: z.string(),
      code: z.number(),
      edition: z.enum(editions),
      status: z.enum(storyStatuses),
      headline: z.string(),
      isCurrent: z.boolean(),
    }),
  ),
  versions: z.array(
    z.object({
      version: z.number(),
      fileName: z.string(),
      replacedBy: z.string().nullable(),
      replacedAt: z.string(),
    }),
  ),
  /** Whether who asks may change it now; false when readers see it in a section where publishing is not theirs. */
  mayChange: z.boolean(),
}).openapi('PictureDetails')

const line = (most: number) => writtenText(most).refine(isStorable, 'malformed')

export const ToListPictures = z.object({
  show: z.enum(librarySelections).default('all'),
  text: line(200).optional(),
  before: machineText(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
})

export const Library = z.object({
  pictures: z.array(LibraryPicture),
  next: z.string().nullable(),
  /** How many the whole list has; told with its first page only. */
  total: z.number().nullable(),
  counts: z.object({
    all: z.number(),
    'without-alt': z.number(),
    'without-credit': z.number(),
    'rights-over': z.number(),
  }),
})

export const PictureUpload = z.object({
  file: z
    .custom<File>(sent => sent instanceof File, 'required')
    .openapi({ type: 'string', format: 'binary' }),
  alt: writtenText(1000).default(''),
  credit: writtenText(200).default(''),
})

export const partQuery = z.object({ size: z.coerce.number().int().min(0).optional() })

export const ToFinish = z.object({
  parts: z.number().int().min(1).max(1000),
  fileName: line(1000).default(''),
  /** Id of the picture whose file it replaces. */
  replaces: z.uuid().optional(),
})

const pictureWords = {
  alt: writtenText(1000).optional(),
  credit: writtenText(200).optional(),
  isDecorative: z.boolean().optional(),
  caption: writtenText(1000).optional(),
  licence: writtenText(300).optional(),
  rightsUntil: z.iso.datetime({ offset: true }).nullable().optional(),
}
export const ToDescribe = z.object({
  ...pictureWords,
  /** What was read of the words that are written anew: when a colleague changed them meanwhile, nothing is written. */
  basedOn: z.object(pictureWords).optional(),
})

export const ToDescribeMany = z.object({
  ids: z.array(z.uuid()).min(1).max(100),
  caption: writtenText(1000).default(''),
  credit: writtenText(200).default(''),
  licence: writtenText(300).default(''),
})

export const ToCrop = z.object({ focus: Focus, crops: HandCrops })

export const BatchDone = z.object({ changed: z.array(z.string()), left: z.array(z.string()) })

export const uploadParams = z.object({ id: z.uuid(), number: z.coerce.number().int().min(0).max(10_000) })
