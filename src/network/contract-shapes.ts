import { z } from '@hono/zod-openapi'
import { BodyDocument, numberedSave } from '../newsroom/index.ts'
import { declineReasonNames } from './decline-reasons.ts'
import { urgencies } from './desks/wanted-at.ts'
import { fileKinds } from './files/release-file.ts'
import { inboxLists } from './inbox-store.ts'
import { officeKinds } from './office.ts'
import { passageParts } from './passages/passage.ts'
import { releaseActs, releaseStatuses } from './release.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

// The shapes of the API of network; instants are ISO 8601 in UTC.

export const Office = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(officeKinds),
    provinceSlug: z.string().nullable(),
    contact: z.string(),
    nameEn: z.string(),
    contactEn: z.string(),
    verifiedAt: z.string().nullable(),
  })
  .openapi('Office')

export const Officer = z.object({ id: z.string(), name: z.string(), email: z.string() }).openapi('Officer')

const Answer = z.object({
  verdict: z.enum(releaseStatuses),
  reason: z.string().nullable(),
  note: z.string(),
  actorName: z.string(),
  at: z.string(),
})

const line = {
  id: z.string(),
  status: z.enum(releaseStatuses),
  office: z.object({ slug: z.string(), name: z.string(), provinceSlug: z.string().nullable() }),
  officerName: z.string(),
  /** What the desk sees is what was sent; what the office sees is what was written last. */
  revisionId: z.string(),
  headline: z.string(),
  lead: z.string(),
  section: z.string().nullable(),
  province: z.string().nullable(),
  eventAt: z.string().nullable(),
  embargoUntil: z.string().nullable(),
  sentAt: z.string().nullable(),
  movedAt: z.string(),
  updatedAt: z.string(),
  last: Answer.nullable(),
  /** The story made of it: to the desk at once, to the office once it is published. */
  story: z
    .object({
      id: z.string(),
      code: z.number(),
      path: z.string().nullable(),
      /** How often readers opened it and what they thought of it; null while they cannot. */
      readership: z.object({ views: z.number(), useful: z.number(), notUseful: z.number() }).nullable(),
    })
    .nullable(),
  desk: z.object({ id: z.string(), nameFa: z.string(), nameEn: z.string() }).nullable(),
  /** Who reads it now; told to the desk alone. */
  holder: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Until when the desk means to answer. */
  dueAt: z.string().nullable(),
  /** The order of the inbox: when an answer is wanted; null for the office. */
  wantedAt: z.string().nullable(),
  urgency: z.enum(urgencies).nullable(),
}
export const ReleaseLine = z.object(line).openapi('ReleaseLine')

const file = { id: z.uuid(), caption: writtenText(2000), credit: writtenText(1000) }
const ReleaseFile = z.object({
  ...file,
  name: z.string(),
  kind: z.enum(fileKinds),
  bytes: z.number(),
  contentHash: z.string(),
})

export const ReleaseContent = z
  .object({
    headline: z.string(),
    lead: z.string(),
    body: BodyDocument,
    eventPlace: z.string(),
    eventAt: z.string().nullable(),
    contact: z.string(),
    section: z.string().nullable(),
    province: z.string().nullable(),
    embargoUntil: z.string().nullable(),
    files: z.array(ReleaseFile),
  })
  .openapi('ReleaseContent')

const Passage = z.object({
  part: z.enum(passageParts),
  block: z.number().int().min(0).max(10_000),
  quote: writtenText(2000).min(1),
  note: writtenText(2000),
})

export const FileUpload = z.object({
  file: z
    .custom<File>(sent => sent instanceof File, 'required')
    .openapi({ type: 'string', format: 'binary' }),
})

export const FileAdded = z
  .object({ id: z.string(), name: z.string(), kind: z.enum(fileKinds), bytes: z.number() })
  .openapi('ReleaseFileAdded')

const RoutedBy = z.object({
  place: z.number(),
  section: z.string().nullable(),
  province: z.string().nullable(),
  kind: z.enum(officeKinds).nullable(),
  words: z.string(),
})
const Handing = z.object({
  fromFa: z.string().nullable(),
  fromEn: z.string().nullable(),
  toFa: z.string(),
  toEn: z.string(),
  note: z.string(),
  actorName: z.string(),
  at: z.string(),
})
const Alike = z.object({
  kind: z.enum(['release', 'story']),
  id: z.string(),
  headline: z.string(),
  officeName: z.string().nullable(),
  path: z.string().nullable(),
  at: z.string(),
  isSame: z.boolean(),
})
const Counted = z.object({
  sent: z.number(),
  accepted: z.number(),
  returned: z.number(),
  declined: z.number(),
  medianMinutes: z.number().nullable(),
})

export const Release = z
  .object({
    ...line,
    content: ReleaseContent,
    revisions: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        headline: z.string(),
        authorName: z.string(),
        createdAt: z.string(),
        sentAt: z.string().nullable(),
      }),
    ),
    answers: z.array(
      Answer.extend({
        id: z.string(),
        revisionId: z.string(),
        passages: z.array(Passage.extend({ number: z.number() })),
      }),
    ),
    acts: z.array(z.enum(releaseActs)),
    missing: z.array(z.object({ field: z.string(), problem: z.string() })),
    sourceLabel: z.string(),
    isVerified: z.boolean(),
    /** The usual time of this desk to answer, in minutes, over the last 30 days; null when it gave no answer. */
    medianMinutes: z.number().nullable(),
    /** For the desk alone, null for the office: the rule, the way from desk to desk, what is like it, the office's month. */
    forDesk: z
      .object({
        routedBy: RoutedBy.nullable(),
        handings: z.array(Handing),
        alike: z.array(Alike),
        officeMonth: Counted,
      })
      .nullable(),
  })
  .openapi('Release', {
    description: 'acts: what the caller may do now; missing: what stands before sending',
  })

export const Counts = Counted.openapi('ReleaseCounts')

export const Inbox = z
  .object({
    releases: z.array(ReleaseLine),
    next: z.string().nullable(),
    counts: z.array(z.object({ status: z.enum(releaseStatuses), count: z.number() })),
    office: Office.nullable(),
  })
  .openapi('Inbox', { description: 'office: the one that who asks belongs to; null for the desk' })

export const ToList = z.object({
  list: z.enum(inboxLists).default('all'),
  status: z.enum(releaseStatuses).optional(),
  desk: z.uuid().optional(),
  before: machineText(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

const instant = z.iso.datetime({ offset: true }).nullable().default(null)
const slug = writtenText(100).nullable().default(null)
export const ToWrite = z.object({
  headline: writtenText(1000).default(''),
  lead: writtenText(10_000).default(''),
  body: BodyDocument.default({ type: 'doc', content: [] }),
  eventPlace: writtenText(1000).default(''),
  eventAt: instant,
  contact: writtenText(1000).default(''),
  section: slug,
  province: slug,
  embargoUntil: instant,
  /** Files that were sent before by POST /release-files, in their order. */
  files: z.array(z.object(file)).max(20).default([]),
})
export const ToRewrite = ToWrite.extend(numberedSave)

const note = writtenText(5000)
export const ToReturn = z.object({
  note: note.min(1),
  /** The revision that was read; it must be told where passages are marked. */
  revisionId: z.uuid().optional(),
  passages: z.array(Passage).max(50).default([]),
})
export const ToDecline = z.object({ reason: z.enum(declineReasonNames), note: note.min(1) })
export const ToHandOver = z.object({ deskId: z.uuid(), note: note.default('') })
export const ToAccept = z.object({
  /** The revision that was read. */
  revisionId: z.uuid(),
  section: writtenText(100).min(1).optional(),
  note: note.default(''),
})

export const ToOpenOffice = z.object({
  slug: writtenText(60).min(1),
  name: writtenText(500).min(1),
  kind: z.enum(officeKinds),
  province: slug,
  parent: slug,
  contact: writtenText(2000).default(''),
  nameEn: writtenText(500).default(''),
  contactEn: writtenText(2000).default(''),
})
export const ToChangeOffice = ToOpenOffice.omit({ slug: true })
export const ToVerify = z.object({ isVerified: z.boolean() })
export const ToInviteOfficer = z.object({ name: writtenText(100).min(1), email: z.email().max(200) })
export const ToAssign = z.object({ personId: z.uuid() })
