import type { z } from '@hono/zod-openapi'
import { publicStatuses, storyPath } from '../newsroom/index.ts'
import type { ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { findAlike } from './alike/find-alike.ts'
import { listAnswers } from './answer-store.ts'
import type * as shape from './contract-shapes.ts'
import { listHandings } from './desks/handing-store.ts'
import { urgencyOf } from './desks/wanted-at.ts'
import { medianOfDesk, recentOfOffice } from './figures/recent-figures.ts'
import { readRelease, type ReleaseRow } from './inbox-store.ts'
import type { NetworkParts } from './network-parts.ts'
import { listPassages } from './passages/passage-store.ts'
import { reachOf, type Reach } from './reach.ts'
import type { StoredContent } from './release.ts'
import { nobodyRead, type ReadershipOf } from './readership.ts'
import { actsFor } from './release-acts.ts'
import { listRevisions, readContent } from './revision-store.ts'
import { missingForSending } from './send-requirements.ts'
import { sourceLabelOf } from './source-label.ts'

/** A release as who asks may see it. @throws Refusal 'release.not_found', 'officer.no_office', 'access.…'. */
export async function releaseFor(
  context: ActingContext,
  { readershipOf }: Pick<NetworkParts, 'readershipOf'>,
  releaseId: string,
): Promise<z.infer<typeof shape.Release>> {
  const reach = await reachOf(context)
  const row = await readRelease(context, reach, releaseId)
  const content = row && (await readContent(context, { releaseId, revisionId: row.revisionId }))
  if (row === undefined || content === undefined) throw new Refusal('release.not_found')
  const [line] = await presentLines(context, { reach, readershipOf }, [row])
  if (line === undefined) throw new Refusal('release.not_found')
  const [revisions, answers, medianMinutes, forDesk] = await Promise.all([
    listRevisions(context, reach, releaseId),
    presentAnswers(context, releaseId),
    medianOfDesk(context, row.desk?.id ?? null),
    reach.side === 'desk' ? presentForDesk(context, row) : null,
  ])
  return {
    ...line,
    content: presentContent(content),
    revisions: revisions.map(each => ({
      ...each,
      createdAt: each.createdAt.toISOString(),
      sentAt: isoOf(each.sentAt),
    })),
    answers,
    acts: actsFor(reach, row),
    missing: missingForSending(content, context.clock.now()).map(({ field, problem }) => ({
      field,
      problem,
    })),
    sourceLabel: sourceLabelOf(row.office),
    isVerified: row.office.isVerified,
    medianMinutes,
    forDesk,
  }
}

async function presentAnswers(context: Context, releaseId: string) {
  const answers = await listAnswers(context, releaseId)
  const passages = await listPassages(
    context,
    answers.map(({ id }) => id),
  )
  return answers.map(answer => ({
    ...answer,
    at: answer.at.toISOString(),
    passages: passages
      .filter(({ answerId }) => answerId === answer.id)
      .map(({ answerId: _answerId, ...passage }) => passage),
  }))
}

// What other offices sent is the desk's to know.
async function presentForDesk(context: Context, row: ReleaseRow) {
  const [handings, alike, officeMonth] = await Promise.all([
    listHandings(context, row.id),
    findAlike(context, row.id),
    recentOfOffice(context, row.officeId),
  ])
  return {
    routedBy: row.routedBy,
    handings: handings.map(each => ({ ...each, at: each.at.toISOString() })),
    alike: alike.map(each => ({ ...each, at: each.at.toISOString() })),
    officeMonth,
  }
}

/** One revision; the desk is given only what was sent. @throws as releaseFor. */
export async function revisionFor(
  context: ActingContext,
  asked: { releaseId: string; revisionId: string },
): Promise<z.infer<typeof shape.ReleaseContent>> {
  const reach = await reachOf(context)
  if ((await readRelease(context, reach, asked.releaseId)) === undefined)
    throw new Refusal('release.not_found')
  const shown = await listRevisions(context, reach, asked.releaseId)
  const content = await readContent(context, asked)
  if (content === undefined || !shown.some(({ id }) => id === asked.revisionId))
    throw new Refusal('release.not_found')
  return presentContent(content)
}

/** Lines of a list, with the readers' part of stories that are out. */
export async function presentLines(
  context: Context,
  { reach, readershipOf }: { reach: Reach; readershipOf: ReadershipOf },
  rows: readonly ReleaseRow[],
): Promise<z.infer<typeof shape.ReleaseLine>[]> {
  const shown = rows.map(row => ({ row, story: presentStory(context, reach, row.story) }))
  const seen = await readershipOf(
    shown.flatMap(({ story }) => (story === null || story.path === null ? [] : [story.id])),
  )
  return shown.map(({ row, story }) => ({
    ...presentLine(context, reach, row),
    story:
      story === null
        ? null
        : { ...story, readership: story.path === null ? null : (seen.get(story.id) ?? nobodyRead) },
  }))
}

function presentLine(
  context: Context,
  reach: Reach,
  row: ReleaseRow,
): Omit<z.infer<typeof shape.ReleaseLine>, 'story'> {
  const { officeId: _officeId, routedBy: _routedBy, story: _story, last, office, ...line } = row
  const isWaiting = row.status === 'sent' || row.status === 'reading'
  const wanted = reach.side === 'desk' && isWaiting ? row.wantedAt : null
  return {
    ...line,
    office: { slug: office.slug, name: office.name, provinceSlug: office.provinceSlug },
    eventAt: isoOf(row.eventAt),
    embargoUntil: isoOf(row.embargoUntil),
    sentAt: isoOf(row.sentAt),
    movedAt: row.movedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    last: last && { ...last, at: last.at.toISOString() },
    holder: reach.side === 'desk' ? row.holder : null,
    dueAt: isWaiting ? isoOf(row.dueAt) : null,
    wantedAt: isoOf(wanted),
    urgency: wanted === null ? null : urgencyOf(wanted, context.clock.now()),
  }
}

const presentContent = (content: StoredContent): z.infer<typeof shape.ReleaseContent> => ({
  ...content,
  files: [...content.files],
  eventAt: isoOf(content.eventAt),
  embargoUntil: isoOf(content.embargoUntil),
})

// An office learns of the story when readers do, never before.
function presentStory(
  context: Context,
  reach: Reach,
  story: ReleaseRow['story'],
): { id: string; code: number; path: string | null } | null {
  if (story === null) return null
  const { id, code, slug, status, embargoUntil } = story
  const isFree = embargoUntil === null || embargoUntil <= context.clock.now()
  const isPublic = isFree && publicStatuses.some(each => each === status)
  if (reach.side === 'office' && !isPublic) return null
  return { id, code, path: isPublic ? storyPath({ edition: 'fa', code, slug }) : null }
}

const isoOf = (instant: Date | null): string | null => instant?.toISOString() ?? null
