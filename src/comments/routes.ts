import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { storyPath } from '../newsroom/index.ts'
import { actingIn, type Actor } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import * as contract from './contracts.ts'
import { decideComment } from './decide-comment.ts'
import { listDecisions } from './decision-store.ts'
import { countByStatus, listQueue, readQueued, type QueuedComment } from './queue-store.ts'
import { signalSentences } from './screening/sentences.ts'
import { readWaiting } from './waiting-store.ts'

/** The API of comments: the moderation queue and its decisions. Readers' forms are pages of site/. */
export function commentsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listComments, async c => {
      const { status, skip } = c.req.valid('query')
      const [queue, counts] = await Promise.all([listQueue(context, status, skip), countByStatus(context)])
      return c.json({ comments: await present(context, queue, c.get('actor')), counts }, 200)
    })
    .openapi(contract.readWaiting, async c => {
      const { oldest, ...figures } = await readWaiting(context)
      return c.json({ ...figures, oldest: oldest?.toISOString() ?? null }, 200)
    })
    .openapi(contract.readComment, async c => {
      const queued = await readQueued(context, c.req.valid('param').id)
      const [comment] = await present(context, queued === undefined ? [] : [queued], c.get('actor'))
      if (comment === undefined) throw new Refusal('comment.not_found')
      return c.json(comment, 200)
    })
    .openapi(contract.decide, async c => {
      await decideComment(actingIn(context, c), {
        commentId: c.req.valid('param').id,
        ...c.req.valid('json'),
      })
      return c.body(null, 204)
    })
}

export type CommentsApi = ReturnType<typeof commentsApi>

async function present(
  context: Context,
  queue: readonly QueuedComment[],
  actor: Actor,
): Promise<z.infer<typeof contract.ModeratedComment>[]> {
  const decisions = await listDecisions(
    context,
    queue.map(({ id }) => id),
  )
  return queue.map(comment => {
    const own = decisions.filter(({ commentId }) => commentId === comment.id)
    const decidedBefore = actor.kind === 'person' && own.some(({ moderatorId }) => moderatorId === actor.id)
    const { story } = comment
    return {
      id: comment.id,
      status: comment.status,
      name: comment.name,
      text: comment.text,
      appealText: comment.appealText,
      sentAt: comment.sentAt.toISOString(),
      signals: comment.signals.map(({ rule, sentence, words }) => ({
        rule,
        sentence: signalSentences[sentence] ?? { fa: sentence, en: sentence },
        words: words.map(({ text }) => text),
      })),
      decisions: own.map(({ verdict, rule, note, moderatorName, at }) => ({
        verdict,
        rule,
        note,
        moderatorName,
        at: at.toISOString(),
      })),
      mayDecide: (comment.status === 'waiting' || comment.status === 'appealed') && !decidedBefore,
      story: { code: story.code, path: storyPath(story), headline: story.headline, lead: story.lead },
    }
  })
}
