import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../people/index.ts'
import { commentStatuses, houseRules, verdicts } from './comment.ts'
import { body, byId, done, json, Sentence } from './contract-shapes.ts'
import { pastActs } from './desk/history-store.ts'
import { mostAtOnce, queueLists } from './desk/moderation.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

/** A passage by its place in UTF-16 units; from 0 to 0 where it is not known. */
const Passage = z.object({ text: z.string(), start: z.number(), end: z.number() })

export const ModeratedComment = z
  .object({
    id: z.string(),
    status: z.enum(commentStatuses),
    name: z.string(),
    text: z.string(),
    appealText: z.string().nullable(),
    sentAt: z.string(),
    inReplyTo: z.object({ name: z.string(), text: z.string() }).nullable(),
    signals: z.array(
      z.object({
        rule: z.string(),
        sentence: Sentence,
        /** Where the words stand. */
        within: z.enum(['text', 'name']),
        words: z.array(Passage),
        /** Of repeats: how many came before. */
        count: z.number().nullable(),
        /** Of repeats: under how many stories these stand; null where it was not counted. */
        stories: z.number().nullable(),
      }),
    ),
    /** What earlier decisions suggest, the strongest first; empty before there were enough. */
    scores: z.array(
      z.object({
        rule: z.string(),
        probability: z.number(),
        reasons: z.array(Passage.extend({ weight: z.number() })),
      }),
    ),
    /** Which version of what was learnt gave the scores; null when none did. */
    modelVersion: z.number().nullable(),
    /** Its place in the queue was drawn by lot, so that the ranking can be measured. */
    unranked: z.boolean(),
    /** Everything people did to it, oldest first; what was taken back too. */
    history: z.array(
      z.object({
        act: z.enum(pastActs),
        rule: z.enum(houseRules).nullable(),
        note: z.string(),
        byName: z.string(),
        at: z.string(),
      }),
    ),
    /** Why the caller cannot decide; null when nothing is in the way. */
    hindrance: z.enum(['decided', 'own-decision', 'own-question']).nullable(),
    /** Who is reading it now. */
    claim: z.object({ holderName: z.string(), mine: z.boolean() }).nullable(),
    /** Who asks for a second opinion, and what. */
    question: z
      .object({ askerName: z.string(), mine: z.boolean(), note: z.string(), at: z.string() })
      .nullable(),
    /** The numbers that can be masked, by their place in the text in UTF-16 units. */
    numbers: z.array(z.object({ start: z.number(), end: z.number(), isMasked: z.boolean() })),
    /** What the newsroom says to it, as it stands. */
    reply: z.object({ text: z.string(), byName: z.string(), at: z.string() }).nullable(),
    /** Others that say the same: how many wait, and how they were decided. */
    alike: z.object({ waiting: z.number(), published: z.number(), refused: z.number() }),
    story: z.object({
      id: z.string(),
      code: z.number(),
      path: z.string(),
      section: z.string(),
      kicker: z.string(),
      headline: z.string(),
      lead: z.string(),
    }),
  })
  .openapi('ModeratedComment')

export const OneOfMany = z.object({ id: z.string(), refused: Sentence.nullable() })

const moderators = allow('comment.moderate')
const ids = z.array(z.uuid()).min(1).max(mostAtOnce)
const decision = {
  verdict: z.enum(verdicts),
  rule: z.enum(houseRules).nullable().default(null),
  note: writtenText(2000).default(''),
}

export const listComments = createRoute({
  method: 'get',
  path: '/comments',
  middleware: [moderators] as const,
  request: {
    query: z.object({
      list: z.enum(queueLists).default('waiting'),
      rule: machineText(40).optional(),
      signals: z.enum(['with', 'without']).optional(),
      section: writtenText(100).optional(),
      story: z.coerce.number().int().positive().optional(),
      claimed: z.union([z.enum(['nobody', 'mine']), z.uuid()]).optional(),
      after: machineText(120).optional(),
    }),
  },
  responses: {
    200: json(
      z.object({
        comments: z.array(ModeratedComment),
        next: z.string().nullable(),
        counts: z.array(z.object({ list: z.enum(queueLists), count: z.number() })),
        holders: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
      'a page of a list, where the next one begins, how many wait, and who is reading',
    ),
  },
})

export const readWaiting = createRoute({
  method: 'get',
  path: '/comments/waiting',
  middleware: [allow('desk.read')] as const,
  responses: {
    200: json(
      z.object({
        waiting: z.number(),
        oldest: z.string().nullable(),
        appealed: z.number(),
        stories: z.array(
          z.object({ storyId: z.string(), code: z.number(), section: z.string(), waiting: z.number() }),
        ),
      }),
      'how many comments wait, in all and by story, most first',
    ),
  },
})

export const readComment = createRoute({
  method: 'get',
  path: '/comments/{id}',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: { 200: json(ModeratedComment, 'one comment') },
})

export const decide = createRoute({
  method: 'post',
  path: '/comments/{id}/decision',
  middleware: [moderators] as const,
  request: { params: byId, body: body(z.object(decision)) },
  responses: done,
})

export const undo = createRoute({
  method: 'delete',
  path: '/comments/{id}/decision',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: done,
})

export const decideMany = createRoute({
  method: 'post',
  path: '/comments/decisions',
  middleware: [moderators] as const,
  request: { body: body(z.object({ ids, ...decision })) },
  responses: { 200: json(z.array(OneOfMany), 'what became of each') },
})

export const undoMany = createRoute({
  method: 'post',
  path: '/comments/decisions/undo',
  middleware: [moderators] as const,
  request: { body: body(z.object({ ids })) },
  responses: { 200: json(z.array(OneOfMany), 'what became of each') },
})
