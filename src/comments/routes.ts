import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { refuseInvalid, sentenceOf } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import * as contract from './contracts.ts'
import { decideComment } from './decide-comment.ts'
import { actOnMany, type OneOfMany } from './desk/act-on-many.ts'
import { listHolders } from './desk/claim-store.ts'
import { presentComments } from './present-comment.ts'
import { queueCursorOf, type QueueQuestion } from './queue-question.ts'
import { countQueue, listQueue, queuePage, readQueued } from './queue-store.ts'
import { commentsRefusals } from './refusals.ts'
import { undoDecision } from './undo-decision.ts'
import { readWaiting } from './waiting-store.ts'

/** The API of comments: the moderation queue and its decisions. Readers' forms are pages of site/. */
export function commentsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listComments, async c =>
      c.json(await pageOf(actingIn(context, c), c.req.valid('query')), 200),
    )
    .openapi(contract.readWaiting, async c => {
      const { oldest, ...figures } = await readWaiting(context)
      return c.json({ ...figures, oldest: oldest?.toISOString() ?? null }, 200)
    })
    .openapi(contract.decideMany, async c => {
      const { ids, ...decision } = c.req.valid('json')
      const acting = actingIn(context, c)
      const answers = await actOnMany(ids, commentId => decideComment(acting, { ...decision, commentId }))
      return c.json(answers.map(told), 200)
    })
    .openapi(contract.undoMany, async c => {
      const acting = actingIn(context, c)
      const answers = await actOnMany(c.req.valid('json').ids, commentId =>
        undoDecision(acting, { commentId }),
      )
      return c.json(answers.map(told), 200)
    })
    .openapi(contract.readComment, async c => {
      const queued = await readQueued(context, c.req.valid('param').id)
      const [comment] = await presentComments(actingIn(context, c), queued === undefined ? [] : [queued])
      if (comment === undefined) throw new Refusal('comment.not_found')
      return c.json(comment, 200)
    })
    .openapi(contract.decide, async c => {
      const { id: commentId } = c.req.valid('param')
      await decideComment(actingIn(context, c), { commentId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.undo, async c => {
      await undoDecision(actingIn(context, c), { commentId: c.req.valid('param').id })
      return c.body(null, 204)
    })
}

export type CommentsApi = ReturnType<typeof commentsApi>

async function pageOf(context: ActingContext, question: QueueQuestion) {
  const [queue, counts, holders] = await Promise.all([
    listQueue(context, question),
    countQueue(context),
    listHolders(context),
  ])
  const last = queue.at(-1)
  return {
    comments: await presentComments(context, queue),
    next: last === undefined || queue.length < queuePage ? null : queueCursorOf(last),
    counts,
    holders,
  }
}

const told = ({ id, refused, facts }: OneOfMany) => ({
  id,
  refused: refused === null ? null : sentenceOf(refused, facts, commentsRefusals),
})
