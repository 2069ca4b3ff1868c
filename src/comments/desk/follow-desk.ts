import type { Handler } from 'hono'
import { answerStream } from '../../platform/http/answer-stream.ts'
import type { Audience } from '../../platform/http/audience.ts'
import type { Env } from '../../platform/http/env.ts'

/** What moderators wait for; see app/subscriptions.ts. */
export const deskOfComments = 'the desk of comments'

/** The stream by which a desk learns that something changed in the queue. It tells nothing else: the desk asks again. */
export const followDesk =
  (audience: Audience): Handler<Env> =>
  c =>
    answerStream(c, audience, { about: deskOfComments, version: 0, seen: 0 })
