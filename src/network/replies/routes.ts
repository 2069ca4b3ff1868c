import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { reachOf, type Reach } from '../reach.ts'
import { readStoryNamed, type StoryNamed } from '../story-named-store.ts'
import { askReply, withdrawReply } from './ask-reply.ts'
import * as contract from './contracts.ts'
import { acceptReply, declineReply } from './decide-reply.ts'
import { isOverdue } from './reply.ts'
import { listReplies, readReply, type Reply } from './reply-store.ts'

/** The API of the right of reply: what offices ask about stories, and how the desk answers. */
export function repliesApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listReplies, async c => {
      const acting = actingIn(context, c)
      const reach = await reachOf(acting)
      const replies = await listReplies(acting, reach)
      return c.json(await Promise.all(replies.map(reply => presented(acting, reach, reply))), 200)
    })
    .openapi(contract.readReply, async c =>
      c.json(await replyFor(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.askReply, async c => {
      const acting = actingIn(context, c)
      const { id } = await askReply(acting, c.req.valid('json'))
      return c.json(await replyFor(acting, id), 201)
    })
    .openapi(contract.withdrawReply, async c => {
      const [acting, replyId] = [actingIn(context, c), c.req.valid('param').id]
      await withdrawReply(acting, { replyId })
      return c.json(await replyFor(acting, replyId), 200)
    })
    .openapi(contract.acceptReply, async c => {
      const [acting, replyId] = [actingIn(context, c), c.req.valid('param').id]
      await acceptReply(acting, { replyId, ...c.req.valid('json') })
      return c.json(await replyFor(acting, replyId), 200)
    })
    .openapi(contract.declineReply, async c => {
      const [acting, replyId] = [actingIn(context, c), c.req.valid('param').id]
      await declineReply(acting, { replyId, ...c.req.valid('json') })
      return c.json(await replyFor(acting, replyId), 200)
    })
}

export type RepliesApi = ReturnType<typeof repliesApi>

async function replyFor(context: ActingContext, id: string) {
  const reach = await reachOf(context)
  return presented(context, reach, await readReply(context, reach, id))
}

async function presented(context: ActingContext, reach: Reach, reply: Reply) {
  const { officeId, storyId, answerStoryId, askedAt, dueAt, decidedAt, ...told } = reply
  const [story, answer] = await Promise.all([
    readStoryNamed(context, storyId),
    answerStoryId === null ? undefined : readStoryNamed(context, answerStoryId),
  ])
  const isOpen = reply.status === 'asked'
  return {
    ...told,
    story: toldTo(reach, story),
    answer: toldTo(reach, answer),
    askedAt: askedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    isOverdue: isOverdue(reply, context.clock.now()),
    decidedAt: decidedAt?.toISOString() ?? null,
    mayDecide: isOpen && reach.side === 'desk',
    mayWithdraw: isOpen && reach.side === 'office' && reach.officeId === officeId,
  }
}

/** An office is told of what readers see. */
const toldTo = (reach: Reach, story: StoryNamed | undefined): StoryNamed | null =>
  story === undefined || (reach.side === 'office' && story.path === null) ? null : story
