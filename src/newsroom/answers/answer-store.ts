import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { publishedStories } from '../published-store.ts'
import type { AnswerKind, AnswerLink, AnswerLinks, AnswerOrder } from './answer.ts'

/** Writes the link; false when the story answers one already. */
export async function insertAnswer(within: Context, answer: AnswerOrder): Promise<boolean> {
  const row = await within.db
    .insertInto('story_answer')
    .values({
      story_id: answer.storyId,
      answers_id: answer.answersId,
      kind: answer.kind,
      party: answer.party,
      linked_at: within.clock.now(),
    })
    .onConflict(conflict => conflict.column('story_id').doNothing())
    .returning('story_id')
    .executeTakeFirst()
  return row !== undefined
}

const mostAnswers = 20

/** Where readers of a story are led: only to stories they may know of, the oldest answer first. */
export async function readAnswerLinks(context: Context, storyId: string): Promise<AnswerLinks> {
  const rows = await publishedStories(context)
    .innerJoin('story_answer as link', join =>
      join.on(sql<boolean>`(link.story_id = story.id and link.answers_id = ${storyId})
        or (link.answers_id = story.id and link.story_id = ${storyId})`),
    )
    .select([
      'story.code',
      'story.slug',
      'story.edition',
      'story.published_at as publishedAt',
      'revision.headline',
      'link.kind',
      'link.party',
      sql<boolean>`link.story_id = ${storyId}`.as('isAnswered'),
    ])
    .orderBy('story.published_at')
    .orderBy('story.id')
    .limit(mostAnswers)
    .execute()
  const links = rows.map(row => ({ isAnswered: row.isAnswered, link: linkOf(context, row) }))
  return {
    answers: links.find(({ isAnswered }) => isAnswered)?.link ?? null,
    answeredBy: links.flatMap(({ isAnswered, link }) => (isAnswered ? [] : [link])),
  }
}

interface LinkRow extends Omit<AnswerLink, 'code' | 'publishedAt'> {
  code: string
  publishedAt: Date | null
  kind: AnswerKind
}

const linkOf = (context: Context, { kind, party, code, slug, edition, headline, publishedAt }: LinkRow) => ({
  kind,
  party,
  code: Number(code),
  slug,
  edition,
  headline,
  publishedAt: publishedAt ?? context.clock.now(),
})

/** Ids of the stories whose pages lead to this one; at most 50. */
export async function idsLedTo(within: Context, storyId: string): Promise<string[]> {
  const rows = await within.db
    .selectFrom('story_answer')
    .select(sql<string>`case when story_id = ${storyId} then answers_id else story_id end`.as('id'))
    .where(eb => eb.or([eb('story_id', '=', storyId), eb('answers_id', '=', storyId)]))
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map(({ id }) => id)
}
