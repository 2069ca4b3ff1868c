import { z } from '@hono/zod-openapi'
import { Picture } from '../media/media-shapes.ts'
import { isStorable } from '../storable.ts'
import { editions, storyStatuses } from '../story.ts'
import { recordingFormats } from './recording-format.ts'
import { recordingSelections } from './recording-store.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

// The shapes of the API of videos and sounds; instants are ISO 8601 in UTC.

export const LibraryRecording = z
  .object({
    id: z.string(),
    stamp: z.string(),
    kind: z.enum(['video', 'audio']),
    format: z.enum(recordingFormats),
    bytes: z.number(),
    durationMs: z.number(),
    width: z.number(),
    height: z.number(),
    codecs: z.array(z.string()),
    startsAtOnce: z.boolean(),
    name: z.string(),
    credit: z.string(),
    licence: z.string(),
    rightsUntil: z.string().nullable(),
    transcript: z.string(),
    captions: z.string(),
    captionsLanguage: z.enum(editions),
    poster: Picture.nullable(),
    isPosterDescribed: z.boolean(),
    version: z.number(),
    fileName: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .openapi('LibraryRecording')

export const RecordingDetails = LibraryRecording.extend({
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
  /** Whether who asks may change it now; false when readers have it in a section where publishing is not theirs. */
  mayChange: z.boolean(),
}).openapi('RecordingDetails')

export const ToListRecordings = z.object({
  show: z.enum(recordingSelections).default('all'),
  text: writtenText(200).refine(isStorable, 'malformed').optional(),
  before: machineText(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
})

export const RecordingLibrary = z.object({
  recordings: z.array(LibraryRecording),
  next: z.string().nullable(),
  /** What is accepted at most, as the operator set it. */
  limits: z.object({ mostBytes: z.number(), mostMinutes: z.number() }),
})

export const sliceParams = z.object({ id: z.uuid(), number: z.coerce.number().int().min(0).max(2047) })
export const sliceQuery = z.object({ size: z.coerce.number().int().min(0) })

const line = (most: number) => writtenText(most).refine(isStorable, 'malformed')

export const ToFinishRecording = z.object({
  fileName: line(1000).default(''),
  /** Id of the recording whose file it replaces. */
  replaces: z.uuid().optional(),
})

export const ToDescribeRecording = z.object({
  name: writtenText(200),
  credit: writtenText(200),
  licence: writtenText(300),
  rightsUntil: z.iso.datetime({ offset: true }).nullable(),
  transcript: line(250_000),
  captions: line(500_000),
  captionsLanguage: z.enum(editions),
  posterId: z.uuid().nullable(),
  /** `updatedAt` of what was read: when a colleague wrote meanwhile, nothing is written. */
  readAt: z.iso.datetime({ offset: true }),
})
