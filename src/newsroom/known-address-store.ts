import { sql } from 'kysely'
import { slugOf } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'

/** More than so many of one kind are not held in memory. */
const mostOfAKind = 5000

/** Names at whose addresses something stands or stood; null: too many to know. */
export type KnownNames = ReadonlySet<string> | null

export interface KnownAddresses {
  /** No story has a higher code, drafts included. */
  highestCode: number
  section: KnownNames
  dossier: KnownNames
  /** Folded, of both editions. */
  topic: KnownNames
  /** Slugs of authors and names written by hand; ask by `isAuthorNamed`. */
  author: KnownNames
}

/** Whether something may stand at the address of an author: under a slug, the name it is made of, or a name under a story. */
export const isAuthorNamed = ({ author }: KnownAddresses, name: string): boolean =>
  author === null || author.has(name) || author.has(slugOf(name))

/**
 * Every address that may lead to something of the newsroom, so that what is not among them is nothing without a question
 * for each. It names drafts too: whoever is told only learns that something may be there.
 */
export async function listKnownAddresses(context: Context): Promise<KnownAddresses> {
  const { rows } = await sql<{ kind: string; name: string }>`
    with recursive written (name) as (
      (select byline from story_revision where byline <> '' order by byline limit 1)
      union all
      select (
        select byline from story_revision where byline > written.name and byline <> '' order by byline limit 1
      ) from written where written.name is not null
    )
    (select 'code' as kind, coalesce(max(code), 0)::text as name from story)
    union all (select 'section', slug from section order by slug limit ${mostOfAKind + 1})
    union all (select 'dossier', slug from dossier order by slug limit ${mostOfAKind + 1})
    union all (select 'section', slug from former_address where kind = 'section' order by slug limit ${mostOfAKind + 1})
    union all (select 'dossier', slug from former_address where kind = 'dossier' order by slug limit ${mostOfAKind + 1})
    union all (select 'topic', folded from topic order by folded limit ${mostOfAKind + 1})
    union all (select 'author', slug from author order by slug limit ${mostOfAKind + 1})
    union all (select 'author', slug from former_address where kind = 'author' order by slug limit ${mostOfAKind + 1})
    union all (select 'author', name from written where name is not null limit ${mostOfAKind + 1})
  `.execute(context.db)
  const of = (kind: string): KnownNames => {
    const names = rows.filter(row => row.kind === kind).map(({ name }) => name)
    return names.length > mostOfAKind ? null : new Set(names)
  }
  return {
    highestCode: Number(rows.find(({ kind }) => kind === 'code')?.name ?? 0),
    section: of('section'),
    dossier: of('dossier'),
    topic: of('topic'),
    author: of('author'),
  }
}
