import { storyPath } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import { listAlike, type AlikeText } from './print-store.ts'
import { readAlikeReleases, readAlikeStories } from './alike-store.ts'

/** Another text that says the same as a release, or nearly; for the desk only. */
export interface Alike {
  kind: 'release' | 'story'
  id: string
  headline: string
  /** The office that sent it; null for a story. */
  officeName: string | null
  /** Of a story: its address on the site. */
  path: string | null
  at: Date
  isSame: boolean
}

const day = 86_400_000
const days = 90
/** Measured on the sample newsroom and on texts with words changed; see ADR 54. */
const mostDistance = 14

/** What was sent or published in the last 90 days and says the same as this release, the nearest first. */
export async function findAlike(context: Context, releaseId: string): Promise<Alike[]> {
  const since = new Date(context.clock.now().getTime() - days * day)
  const found = await listAlike(context, releaseId, { since, most: mostDistance })
  const ids = (kind: AlikeText['kind']): string[] =>
    found.filter(each => each.kind === kind).map(({ id }) => id)
  const [releases, stories] = await Promise.all([
    readAlikeReleases(context, ids('release')),
    readAlikeStories(context, ids('story')),
  ])
  const known = [
    ...releases.map(each => ({ ...each, kind: 'release' as const, path: null })),
    ...stories.map(({ code, slug, ...each }) => ({
      ...each,
      kind: 'story' as const,
      officeName: null,
      path: storyPath({ edition: 'fa', code, slug }),
    })),
  ]
  return found.flatMap(({ id, distance }) =>
    known.filter(each => each.id === id).map(each => ({ ...each, isSame: distance === 0 })),
  )
}
