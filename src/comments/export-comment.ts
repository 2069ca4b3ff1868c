import type { Context } from '../platform/context.ts'
import { readTracked } from './track-comment.ts'

/** All that is kept about a comment, for its sender: plain JSON, Gregorian ISO moments, words in English. */
export interface ExportedComment {
  story: { code: number; edition: 'fa' | 'en'; headline: string }
  status: string
  name: string
  text: string
  sentAt: string
  decisions: { verdict: string; rule: string | null; note: string; at: string }[]
  appeal: { text: string; at: string } | null
  reply: { text: string; at: string } | null
  agree: number
  disagree: number
  erasedAt: string | null
  /** What is kept of the sender's address, and for how long it can be compared with another. */
  address: string
}

/** What is known of the comment of a tracking link; undefined when there is none. */
export async function exportComment(context: Context, token: string): Promise<ExportedComment | undefined> {
  const tracked = await readTracked(context, token)
  if (tracked === undefined) return undefined
  const { story, status, name, text, agree, disagree, appeal, reply } = tracked
  return {
    story: { code: story.code, edition: story.edition, headline: story.headline },
    status,
    name,
    text,
    sentAt: tracked.sentAt.toISOString(),
    decisions: tracked.decisions.map(decision => ({ ...decision, at: decision.at.toISOString() })),
    appeal: appeal && { text: appeal.text, at: appeal.at.toISOString() },
    reply: reply && { text: reply.text, at: reply.at.toISOString() },
    agree,
    disagree,
    erasedAt: tracked.erasedAt?.toISOString() ?? null,
    address: 'not kept: only a keyed hash, whose key is destroyed after seven days',
  }
}
