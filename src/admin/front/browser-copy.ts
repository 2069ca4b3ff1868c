import * as z from 'zod/mini'
import type { ArrangedPage } from '../api/front.ts'
import type { Places } from './places.ts'

const Copy = z.object({
  basedOn: z.nullable(z.string()),
  places: z.array(
    z.nullable(
      z.object({
        holds: z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('story'),
            id: z.string(),
            code: z.number(),
            headline: z.string(),
            sectionFa: z.string(),
            sectionEn: z.string(),
            publishedAt: z.nullable(z.string()),
            hasPicture: z.boolean(),
            isShown: z.boolean(),
          }),
          z.object({
            kind: z.literal('dossier'),
            id: z.string(),
            title: z.string(),
            stories: z.number(),
            hasPicture: z.boolean(),
            isShown: z.boolean(),
          }),
        ]),
        pinnedUntil: z.nullable(z.string()),
      }),
    ),
  ),
})

/** An arrangement that was not published yet, and what it began from. */
export interface Unpublished {
  basedOn: string | null
  places: Places
}

const nameOf = (person: string, { edition, section = '' }: ArrangedPage): string =>
  `peyk.desk.front.${person}.${edition}.${section}`

/** What this browser kept of a page that somebody was arranging when the screen was left. */
export function readCopy(person: string, page: ArrangedPage): Unpublished | undefined {
  try {
    const kept = Copy.safeParse(JSON.parse(localStorage.getItem(nameOf(person, page)) ?? 'null'))
    return kept.success ? kept.data : undefined
  } catch {
    return undefined
  }
}

/** Keeps it, or forgets it when there is nothing to keep. A browser that stores nothing keeps nothing. */
export function keepCopy(person: string, page: ArrangedPage, copy: Unpublished | undefined): void {
  try {
    if (copy === undefined) localStorage.removeItem(nameOf(person, page))
    else localStorage.setItem(nameOf(person, page), JSON.stringify(copy))
  } catch {
    return
  }
}
