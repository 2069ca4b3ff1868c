import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import * as contract from './contracts.ts'
import { deleteTopic } from './delete-topic.ts'
import { mergeTopics } from './merge-topics.ts'
import { renameTopic } from './rename-topic.ts'
import { splitTopic } from './split-topic.ts'
import { countTopics, listTopics, readTopicLine, topicCursorOf } from './topic-list-store.ts'

/** The API of topics: finding, renaming, merging, taking a merge back, deleting. */
export function topicsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listTopics, async c => {
      const question = c.req.valid('query')
      const [topics, total] = await Promise.all([
        listTopics(context, question),
        question.before === undefined ? countTopics(context, question) : null,
      ])
      const last = topics.length < question.limit ? undefined : topics.at(-1)
      return c.json({ topics, next: last ? topicCursorOf(last) : null, total }, 200)
    })
    .openapi(contract.renameTopic, async c => {
      const topicId = c.req.valid('param').id
      await renameTopic(actingIn(context, c), { topicId, ...c.req.valid('json') })
      return c.json(await readTopicLine(context, topicId), 200)
    })
    .openapi(contract.mergeTopics, async c => {
      const { into } = c.req.valid('json')
      await mergeTopics(actingIn(context, c), { topicId: c.req.valid('param').id, into })
      return c.json(await readTopicLine(context, into), 200)
    })
    .openapi(contract.splitTopic, async c => {
      const topicId = c.req.valid('param').id
      await splitTopic(actingIn(context, c), { topicId })
      return c.json(await readTopicLine(context, topicId), 200)
    })
    .openapi(contract.deleteTopic, async c => {
      await deleteTopic(actingIn(context, c), { topicId: c.req.valid('param').id })
      return c.body(null, 204)
    })
}

export type TopicsApi = ReturnType<typeof topicsApi>
