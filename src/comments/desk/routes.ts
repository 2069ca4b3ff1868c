import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, allow } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Audience } from '../../platform/http/audience.ts'
import type { Env } from '../../platform/http/env.ts'
import { readAround } from './around-store.ts'
import { askSecondOpinion, takeQuestionBack } from './ask-second-opinion.ts'
import { claimComment, releaseComment } from './claim-comment.ts'
import * as contract from './contracts.ts'
import { followDesk } from './follow-desk.ts'
import { readDeskFigures } from './desk-figures.ts'
import { listLookAlikes } from './look-alike-store.ts'
import { maskNumber } from './mask-number.ts'
import { moderatorIn } from './moderator-in.ts'
import { replyAsNewsroom } from './reply-as-newsroom.ts'
import { takeReplyBack } from './take-reply-back.ts'

/** The API of the moderation desk besides its queue: who reads what, questions, masks, look-alikes, figures. */
export function moderationDeskApi(context: Context, audience: Audience) {
  const api = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.readFigures, async c =>
      c.json(await readDeskFigures(actingIn(context, c), c.req.valid('query')), 200),
    )
    .openapi(contract.around, async c => c.json(await readAround(context, c.req.valid('param').id), 200))
    .openapi(contract.claim, async c => {
      const acting = actingIn(context, c)
      const claim = await claimComment(acting, { commentId: c.req.valid('param').id })
      const { holderName, expiresAt, holderId } = claim
      const mine = holderId === moderatorIn(acting)
      return c.json({ mine, holderName, expiresAt: expiresAt.toISOString() }, 200)
    })
    .openapi(contract.release, async c => {
      await releaseComment(actingIn(context, c), { commentId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.ask, async c => {
      const { id: commentId } = c.req.valid('param')
      await askSecondOpinion(actingIn(context, c), { commentId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.takeBack, async c => {
      await takeQuestionBack(actingIn(context, c), { commentId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.mask, async c => {
      const { id: commentId } = c.req.valid('param')
      await maskNumber(actingIn(context, c), { commentId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.reply, async c => {
      const { id: commentId } = c.req.valid('param')
      await replyAsNewsroom(actingIn(context, c), { commentId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.takeReplyBack, async c => {
      await takeReplyBack(actingIn(context, c), { commentId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.lookAlikes, async c => {
      const alike = await listLookAlikes(context, c.req.valid('param').id)
      return c.json(
        alike.map(each => ({ ...each, sentAt: each.sentAt.toISOString() })),
        200,
      )
    })
  api.get('/comments/stream', allow('comment.moderate'), followDesk(audience))
  return api
}

export type ModerationDeskApi = ReturnType<typeof moderationDeskApi>
