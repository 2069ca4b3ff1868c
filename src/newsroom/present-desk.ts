import { personIdOf, type Actor } from '../people/index.ts'
import type { DeskLine } from './desk-store.ts'
import type { DeskStory } from './desk-story-store.ts'
import { storyPath } from './story.ts'

/** A line of the desk as the API answers it. */
export const presentLine = ({ slug, ...line }: DeskLine) => ({
  ...line,
  path: pathOf({ ...line, slug }),
  publishedAt: isoOrNull(line.publishedAt),
  updatedAt: line.updatedAt.toISOString(),
})

/** A story of the desk as the API answers it. */
export function presentStory(actor: Actor, { slug, pen, ...story }: DeskStory) {
  return {
    ...story,
    path: pathOf({ ...story, slug }),
    embargoUntil: isoOrNull(story.embargoUntil),
    publishedAt: isoOrNull(story.publishedAt),
    correctedAt: isoOrNull(story.correctedAt),
    withdrawnAt: isoOrNull(story.withdrawnAt),
    createdAt: story.createdAt.toISOString(),
    updatedAt: story.updatedAt.toISOString(),
    history: story.history.map(line => ({ ...line, at: line.at.toISOString() })),
    revisions: story.revisions.map(line => ({ ...line, createdAt: line.createdAt.toISOString() })),
    missing: story.missing.map(({ field, problem }) => ({ field, problem })),
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

const isoOrNull = (instant: Date | null): string | null => instant?.toISOString() ?? null

// A slug comes with the first publication: before it a story has no address.
const pathOf = (story: Parameters<typeof storyPath>[0] & { publishedAt: Date | null }): string | null =>
  story.publishedAt === null ? null : storyPath(story)
