import { z } from '@hono/zod-openapi'
import { isCivilDay } from './day/civil-day.ts'
import { ApiError } from '../platform/http/api-errors.ts'
import { previewDays } from './preview-link.ts'
import { Picture } from './media/media-shapes.ts'
import { numberedSave } from './numbered-save.ts'
import { RevisionContent } from './revision-content.ts'
import { sectionStates } from './section.ts'
import { isStorable } from './storable.ts'
import { permissionsOfStories } from './story-acts.ts'
import { editions, storyActs, storyKinds, storyStatuses } from './story.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

// The shapes of the API of newsroom; instants are ISO 8601 in UTC.

export const Section = z
  .object({ id: z.string(), slug: z.string(), nameFa: z.string(), nameEn: z.string() })
  .openapi('Section')
export const SectionInTree = Section.extend({
  parentId: z.string().nullable(),
  state: z.enum(sectionStates),
}).openapi('SectionInTree')
export const Province = z
  .object({ slug: z.string(), nameFa: z.string(), nameEn: z.string() })
  .openapi('Province')

export const DeskLine = z
  .object({
    id: z.string(),
    code: z.number(),
    edition: z.enum(editions),
    kind: z.enum(storyKinds),
    status: z.enum(storyStatuses),
    headline: z.string(),
    section: z.string(),
    sectionFa: z.string(),
    sectionEn: z.string(),
    province: z.string().nullable(),
    authorName: z.string().nullable(),
    path: z.string().nullable(),
    embargoUntil: z.string().nullable(),
    scheduledFor: z.string().nullable(),
    heldAt: z.string().nullable(),
    publishedAt: z.string().nullable(),
    updatedAt: z.string(),
    draftRevisionId: z.string(),
  })
  .openapi('DeskLine')

const HistoryLine = z.object({
  status: z.enum(storyStatuses),
  revisionId: z.string(),
  actorName: z.string().nullable(),
  note: z.string(),
  scheduledFor: z.string().nullable(),
  at: z.string(),
})
const RevisionLine = z.object({
  id: z.string(),
  number: z.number(),
  parentId: z.string().nullable(),
  headline: z.string(),
  editorName: z.string().nullable(),
  reason: z.string(),
  note: z.string(),
  createdAt: z.string(),
  isPassing: z.boolean(),
})
export const Pen = z
  .object({ mine: z.boolean(), holderName: z.string(), expiresAt: z.string() })
  .openapi('Pen', { description: 'who is writing the story now' })

const CheckedLine = z.object({
  name: z.string(),
  grade: z.enum(['stop', 'warning']),
  problem: z
    .object({
      field: z.string(),
      problem: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
})

export const DeskStory = z
  .object({
    id: z.string(),
    code: z.number(),
    edition: z.enum(editions),
    kind: z.enum(storyKinds),
    status: z.enum(storyStatuses),
    path: z.string().nullable(),
    section: Section,
    province: z.string().nullable(),
    authorName: z.string().nullable(),
    draftRevisionId: z.string(),
    publishedRevisionId: z.string().nullable(),
    content: RevisionContent,
    picture: Picture.nullable(),
    counterpartId: z.string().nullable(),
    sourceReleaseId: z.string().nullable(),
    embargoUntil: z.string().nullable(),
    scheduledFor: z.string().nullable(),
    heldAt: z.string().nullable(),
    heldBy: z.string().nullable(),
    publishedAt: z.string().nullable(),
    correctedAt: z.string().nullable(),
    correctionNote: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawalNote: z.string().nullable(),
    isSample: z.boolean(),
    createdAt: z.string(),
    updatedAt: z.string(),
    history: z.array(HistoryLine),
    revisions: z.array(RevisionLine),
    acts: z.array(z.enum(storyActs)),
    /** What who asks may do in its section, in any status. */
    may: z.array(z.enum(permissionsOfStories)),
    checklist: z.array(CheckedLine),
    pen: Pen.nullable(),
  })
  .openapi('DeskStory')

export const PreviewLink = z
  .object({
    id: z.string(),
    makerName: z.string().nullable(),
    madeAt: z.string(),
    expiresAt: z.string(),
    revokedAt: z.string().nullable(),
  })
  .openapi('PreviewLink')
export const MadePreview = z.object({ path: z.string(), expiresAt: z.string() })

export const Desk = z
  .object({
    /** Up to 10,001, which means «more than ten thousand». */
    counts: z.partialRecord(z.enum(storyStatuses), z.number()),
    waiting: z.array(DeskLine),
    scheduled: z.array(DeskLine),
    underEmbargo: z.array(DeskLine),
    held: z.array(DeskLine),
    /** The server's own time, to be compared with a clock that is right. */
    now: z.string(),
    clockStops: z.array(
      z.object({ id: z.string(), machine: z.string(), noticedAt: z.string(), jumpSeconds: z.number() }),
    ),
  })
  .openapi('Desk')

export const Repaired = z
  .object({
    text: z.string(),
    edits: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        before: z.string(),
        after: z.string(),
        rule: z.string(),
        tier: z.enum(['auto', 'suggest']),
      }),
    ),
  })
  .openapi('Repaired', { description: 'edits have offsets in UTF-16 units of the text that came in' })

const lineNumbers = z.array(z.number())

export const Recognised = z
  .object({
    story: z
      .object({
        kicker: z.string(),
        headline: z.string(),
        lead: z.string(),
        /** Who reported, as readers are told it; empty when the text names nobody. */
        sourceLabel: z.string(),
        /** The place of the dateline as written, and the slug of its province. */
        place: z.string(),
        province: z.string().nullable(),
        caption: z.string(),
        /** Numbers of the lines given, from 0: those that are now in one of the fields above. */
        taken: lineNumbers,
        /** Those that are no part of the story. */
        leftOut: lineNumbers,
        /** Lines that stay in the body with other words than before. */
        changed: z.array(z.object({ at: z.number(), text: z.string() })),
      })
      .nullable(),
  })
  .openapi('Recognised', { description: 'story: null when the text has no title of its own' })

const name = writtenText(100).refine(isStorable, 'malformed')
const place = {
  kind: z.enum(storyKinds).optional(),
  section: name.optional(),
  province: name.nullable().optional(),
}
const note = writtenText(1000).min(1)
const revisionId = z.uuid()
const instant = z.iso.datetime({ offset: true })

export const ToCreate = z.object({
  edition: z.enum(editions),
  kind: z.enum(storyKinds).default('news'),
  section: name.min(1),
  province: name.nullable().default(null),
  content: RevisionContent,
  embargoUntil: instant.nullable().default(null),
})
export const ToSave = z.object({
  ...place,
  ...numberedSave,
  content: RevisionContent,
  embargoUntil: instant.nullable().optional(),
})
export const ToReturn = z.object({ note })
export const ToHandOver = z.object({ assigneeId: z.uuid() })
export const ToMove = z.object({ section: name.min(1) })
const listed = z
  .array(z.object({ id: z.uuid(), revisionId }))
  .min(1)
  .max(100)
/** One act, and the stories of a list that it is done to. */
export const ToActOnMany = z.discriminatedUnion('act', [
  z.object({ stories: listed, act: z.literal('assign'), assigneeId: z.uuid() }),
  z.object({ stories: listed, act: z.enum(['submit', 'approve']) }),
  z.object({ stories: listed, act: z.literal('return'), note }),
  z.object({ stories: listed, act: z.literal('move'), section: name.min(1) }),
  z.object({ stories: listed, act: z.literal('topic'), topic: name.min(1) }),
])
export const OneOfMany = z.object({ id: z.string(), refused: ApiError.shape.error.nullable() })
export const ToActOnRevision = z.object({ revisionId })
export const ToRestore = z.object({ basedOn: revisionId, note })
/** `passing` names the warnings of the checklist that the editor has read. */
const passing = z.array(machineText(40)).max(40).default([])
export const ToPublish = z.object({ revisionId, passing })
export const ToSchedule = ToPublish.extend({ at: instant })
export const ToPreview = z.object({ days: z.literal(previewDays).default(1) })
export const ToCorrect = z.object({
  ...place,
  basedOn: revisionId,
  content: RevisionContent.optional(),
  passing,
  note,
})
export const ToUpdate = ToCorrect.omit({ note: true })
export const ToHoldPen = z.object({ take: z.boolean().default(false) })
export const ToLink = z.object({ fa: z.uuid(), en: z.uuid() })
export const ToRepair = z.object({
  text: writtenText(100_000),
  tier: z.enum(['auto', 'all']).default('all'),
})

/** A line is a paragraph, a heading, or whatever else stands between two others. */
export const ToRecognise = z.object({ lines: z.array(writtenText(100_000)).max(2000) })

export const ToList = z.object({
  status: z.enum(storyStatuses).optional(),
  edition: z.enum(editions).optional(),
  kind: z.enum(storyKinds).optional(),
  section: name.optional(),
  province: name.optional(),
  author: z.uuid().optional(),
  from: z.string().refine(isCivilDay, 'malformed').optional(),
  until: z.string().refine(isCivilDay, 'malformed').optional(),
  mine: z.enum(['true', 'false']).optional(),
  text: writtenText(200).refine(isStorable, 'malformed').optional(),
  before: machineText(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
