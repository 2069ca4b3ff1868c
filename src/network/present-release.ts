import type { z } from '@hono/zod-openapi'
import { publicStatuses, storyPath } from '../newsroom/index.ts'
import type { ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { listAnswers } from './answer-store.ts'
import type * as shape from './contract-shapes.ts'
import { readRelease, type ReleaseRow } from './inbox-store.ts'
import { reachOf, type Reach } from './reach.ts'
import type { ReleaseContent } from './release.ts'
import { actsFor } from './release-acts.ts'
import { listRevisions, readContent } from './revision-store.ts'
import { missingForSending } from './send-requirements.ts'
import { sourceLabelOf } from './source-label.ts'

/** A release as who asks may see it. @throws Refusal 'release.not_found', 'officer.no_office', 'access.…'. */
export async function releaseFor(
  context: ActingContext,
  releaseId: string,
): Promise<z.infer<typeof shape.Release>> {
  const reach = await reachOf(context)
  const row = await readRelease(context, reach, releaseId)
  const content = row && (await readContent(context, { releaseId, revisionId: row.revisionId }))
  if (row === undefined || content === undefined) throw new Refusal('release.not_found')
  const [revisions, answers] = await Promise.all([
    listRevisions(context, reach, releaseId),
    listAnswers(context, releaseId),
  ])
  return {
    ...presentLine(context, reach, row),
    content: presentContent(content),
    revisions: revisions.map(each => ({
      ...each,
      createdAt: each.createdAt.toISOString(),
      sentAt: isoOf(each.sentAt),
    })),
    answers: answers.map(each => ({ ...each, at: each.at.toISOString() })),
    acts: actsFor(reach, row),
    missing: missingForSending(content).map(({ field, problem }) => ({ field, problem })),
    sourceLabel: sourceLabelOf(row.office),
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

export function presentLine(
  context: Context,
  reach: Reach,
  row: ReleaseRow,
): z.infer<typeof shape.ReleaseLine> {
  const { officeId: _officeId, last, ...line } = row
  return {
    ...line,
    eventAt: isoOf(row.eventAt),
    embargoUntil: isoOf(row.embargoUntil),
    sentAt: isoOf(row.sentAt),
    movedAt: row.movedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    last: last && { ...last, at: last.at.toISOString() },
    story: presentStory(context, reach, row.story),
  }
}

const presentContent = (content: ReleaseContent): z.infer<typeof shape.ReleaseContent> => ({
  ...content,
  eventAt: isoOf(content.eventAt),
  embargoUntil: isoOf(content.embargoUntil),
})

// An office learns of the story when readers do, never before.
function presentStory(
  context: Context,
  reach: Reach,
  story: ReleaseRow['story'],
): z.infer<typeof shape.ReleaseLine>['story'] {
  if (story === null) return null
  const { id, code, slug, status, embargoUntil } = story
  const isFree = embargoUntil === null || embargoUntil <= context.clock.now()
  const isPublic = isFree && publicStatuses.some(each => each === status)
  if (reach.side === 'office' && !isPublic) return null
  return { id, code, path: isPublic ? storyPath({ edition: 'fa', code, slug }) : null }
}

const isoOf = (instant: Date | null): string | null => instant?.toISOString() ?? null
