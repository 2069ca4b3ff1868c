import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { listOffices } from '../office-store.ts'
import { reachOf } from '../reach.ts'
import { readStoryNamed } from '../story-named-store.ts'
import { chooseOffices, type Advisory } from './advisory.ts'
import { listAdvisories, listThreads, readAdvisory } from './advisory-store.ts'
import { answerAdvisory } from './answer-advisory.ts'
import { closeAdvisory } from './close-advisory.ts'
import * as contract from './contracts.ts'
import { noteReading } from './note-reading.ts'
import { sendAdvisory } from './send-advisory.ts'

/** The API of advisories: what the desk asks of offices, who has read it, what was answered. */
export function advisoriesApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listAdvisories, async c => {
      const acting = actingIn(context, c)
      const lines = await listAdvisories(acting, await reachOf(acting))
      return c.json(
        lines.map(line => ({ ...line, ...momentsOf(line) })),
        200,
      )
    })
    .openapi(contract.sendAdvisory, async c => {
      const { answerBy, ...order } = c.req.valid('json')
      const moment = answerBy === null ? null : new Date(answerBy)
      return c.json(await sendAdvisory(actingIn(context, c), { ...order, answerBy: moment }), 201)
    })
    .openapi(contract.askReach, async c => {
      const known = await listOffices(context)
      return c.json({ offices: chooseOffices(known, c.req.valid('json')).length }, 200)
    })
    .openapi(contract.readAdvisory, async c =>
      c.json(await advisoryFor(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.noteReading, async c => {
      await noteReading(actingIn(context, c), { advisoryId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.answerAdvisory, async c => {
      const [acting, advisoryId] = [actingIn(context, c), c.req.valid('param').id]
      await answerAdvisory(acting, { advisoryId, ...c.req.valid('json') })
      return c.json(await advisoryFor(acting, advisoryId), 200)
    })
    .openapi(contract.closeAdvisory, async c => {
      const [acting, advisoryId] = [actingIn(context, c), c.req.valid('param').id]
      await closeAdvisory(acting, { advisoryId })
      return c.json(await advisoryFor(acting, advisoryId), 200)
    })
}

export type AdvisoriesApi = ReturnType<typeof advisoriesApi>

async function advisoryFor(context: ActingContext, id: string) {
  const reach = await reachOf(context)
  const { storyId, ...advisory } = await readAdvisory(context, reach, id)
  const [threads, story] = await Promise.all([
    listThreads(context, reach, id),
    storyId === null ? undefined : readStoryNamed(context, storyId),
  ])
  const isOpen = advisory.closedAt === null
  const isTold = story !== undefined && (reach.side === 'desk' || story.path !== null)
  return {
    ...advisory,
    ...momentsOf(advisory),
    story: isTold ? story : null,
    threads: threads.map(({ office: { id: officeId, slug, name }, readBy, answers }) => ({
      office: { slug, name },
      readBy: readBy.map(each => ({ ...each, at: each.at.toISOString() })),
      answers: answers.map(each => ({ ...each, at: each.at.toISOString() })),
      mayAnswer: isOpen && (reach.side === 'desk' || reach.officeId === officeId),
    })),
    mayClose: isOpen && reach.side === 'desk',
  }
}

const momentsOf = ({ answerBy, sentAt, closedAt }: Advisory) => ({
  answerBy: answerBy?.toISOString() ?? null,
  sentAt: sentAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
})
