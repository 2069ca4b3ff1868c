import { z } from '@hono/zod-openapi'
import { BodyDocument } from '../newsroom/index.ts'
import { officeKinds } from './office.ts'
import { releaseActs, releaseStatuses } from './release.ts'

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
  story: z.object({ id: z.string(), code: z.number(), path: z.string().nullable() }).nullable(),
}
export const ReleaseLine = z.object(line).openapi('ReleaseLine')

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
  })
  .openapi('ReleaseContent')

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
    answers: z.array(Answer.extend({ revisionId: z.string() })),
    acts: z.array(z.enum(releaseActs)),
    missing: z.array(z.object({ field: z.string(), problem: z.string() })),
    sourceLabel: z.string(),
  })
  .openapi('Release', {
    description: 'acts: what the caller may do now; missing: what stands before sending',
  })

export const Inbox = z
  .object({
    releases: z.array(ReleaseLine),
    next: z.string().nullable(),
    counts: z.array(z.object({ status: z.enum(releaseStatuses), count: z.number() })),
    office: Office.nullable(),
  })
  .openapi('Inbox', { description: 'office: the one that who asks belongs to; null for the desk' })

export const ToList = z.object({
  status: z.enum(releaseStatuses).optional(),
  before: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

const instant = z.iso.datetime({ offset: true }).nullable().default(null)
const slug = z.string().max(100).nullable().default(null)
export const ToWrite = z.object({
  headline: z.string().max(1000).default(''),
  lead: z.string().max(10_000).default(''),
  body: BodyDocument.default({ type: 'doc', content: [] }),
  eventPlace: z.string().max(1000).default(''),
  eventAt: instant,
  contact: z.string().max(1000).default(''),
  section: slug,
  province: slug,
  embargoUntil: instant,
})
export const ToRewrite = ToWrite.extend({ basedOn: z.uuid() })

const note = z.string().max(5000)
export const ToReturn = z.object({ note: note.min(1) })
export const ToDecline = z.object({ reason: note.min(1), note: note.default('') })
export const ToAccept = z.object({
  /** The revision that was read. */
  revisionId: z.uuid(),
  section: z.string().min(1).max(100).optional(),
  note: note.default(''),
})

export const ToOpenOffice = z.object({
  slug: z.string().min(1).max(60),
  name: z.string().min(1).max(500),
  kind: z.enum(officeKinds),
  province: slug,
  parent: slug,
  contact: z.string().max(2000).default(''),
})
export const ToAssign = z.object({ personId: z.uuid() })
