import { personIdOf, type Actor } from '../people/index.ts'
import type { ClockStop } from './clock-stop-store.ts'
import type { DeskLine } from './desk-store.ts'
import type { DeskStory } from './desk-story-store.ts'
import type { PreviewLink } from './preview-store.ts'
import { storyPath } from './story.ts'

/** A line of the desk as the API answers it. */
export const presentLine = ({ slug, ...line }: DeskLine) => ({
  ...line,
  path: pathOf({ ...line, slug }),
  embargoUntil: isoOrNull(line.embargoUntil),
  scheduledFor: isoOrNull(line.scheduledFor),
  heldAt: isoOrNull(line.heldAt),
  publishedAt: isoOrNull(line.publishedAt),
  updatedAt: line.updatedAt.toISOString(),
})

/** A story of the desk as the API answers it. */
export function presentStory(actor: Actor, { slug, pen, ...story }: DeskStory) {
  return {
    ...story,
    path: pathOf({ ...story, slug }),
    embargoUntil: isoOrNull(story.embargoUntil),
    scheduledFor: isoOrNull(story.scheduledFor),
    heldAt: isoOrNull(story.heldAt),
    publishedAt: isoOrNull(story.publishedAt),
    correctedAt: isoOrNull(story.correctedAt),
    withdrawnAt: isoOrNull(story.withdrawnAt),
    createdAt: story.createdAt.toISOString(),
    updatedAt: story.updatedAt.toISOString(),
    history: story.history.map(line => ({
      ...line,
      scheduledFor: isoOrNull(line.scheduledFor),
      at: line.at.toISOString(),
    })),
    revisions: story.revisions.map(line => ({ ...line, createdAt: line.createdAt.toISOString() })),
    checklist: story.checklist.map(({ name, grade, problem }) => ({
      name,
      grade,
      problem: problem && { field: problem.field, problem: problem.problem, facts: { ...problem.facts } },
    })),
    pen:
      pen === null
        ? null
        : presentPen({
            mine: pen.holderId === personIdOf(actor),
            holderName: pen.holderName,
            expiresAt: pen.expiresAt,
          }),
  }
}

export const presentPen = (pen: { mine: boolean; holderName: string; expiresAt: Date }) => ({
  ...pen,
  expiresAt: pen.expiresAt.toISOString(),
})

/** A machine whose clock jumped, as the API answers it. */
export const presentClockStop = ({ id, machine, noticedAt, jump }: ClockStop) => ({
  id,
  machine,
  noticedAt: noticedAt.toISOString(),
  jumpSeconds: Math.round(jump / 1000),
})

/** A preview link as the API answers it. */
export const presentPreview = ({ madeAt, expiresAt, revokedAt, ...link }: PreviewLink) => ({
  ...link,
  madeAt: madeAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  revokedAt: isoOrNull(revokedAt),
})

const isoOrNull = (instant: Date | null): string | null => instant?.toISOString() ?? null

// A slug comes with the first publication: before it a story has no address.
const pathOf = (story: Parameters<typeof storyPath>[0] & { publishedAt: Date | null }): string | null =>
  story.publishedAt === null ? null : storyPath(story)
