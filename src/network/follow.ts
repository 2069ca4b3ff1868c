import type { Handler } from 'hono'
import { answerStream } from '../platform/http/answer-stream.ts'
import type { Audience } from '../platform/http/audience.ts'
import type { Env } from '../platform/http/env.ts'

/** What those at the inbox wait for; see app/subscriptions.ts. */
export const inboxOfReleases = 'the inbox of releases'
/** What those wait for who plan by the events of the press. */
export const newsOfPressEvents = 'the events of the press'

/** The stream by which a screen learns that something changed. It tells nothing else: the screen asks again. */
export const follow =
  (audience: Audience, about: string): Handler<Env> =>
  c =>
    answerStream(c, audience, { about, version: 0, seen: 0 })
