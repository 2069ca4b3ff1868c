import type { Context } from '../platform/context.ts'
import { undoTime } from './desk/moderation.ts'
import type { Lesson } from './learning/model.ts'

const mostLessons = 100_000
const versionsKept = 3

/** How many decisions there are to learn from, and when the newest was made. */
export async function countLessons(context: Context): Promise<{ decisions: number; newestAt: Date | null }> {
  const row = await context.db
    .selectFrom('decision')
    .select(({ fn }) => [fn.countAll<string>().as('decisions'), fn.max('at').as('newestAt')])
    .where('at', '<=', settledBefore(context))
    .executeTakeFirst()
  return { decisions: Number(row?.decisions ?? 0), newestAt: row?.newestAt ?? null }
}

/** The last word on each comment, the oldest first; of very many, the newest hundred thousand. */
export async function listLessons(context: Context): Promise<(Lesson & { decisionId: string })[]> {
  const rows = await context.db
    .with('last', db =>
      db
        .selectFrom('decision')
        .distinctOn('comment_id')
        .select(['id', 'comment_id', 'verdict', 'rule', 'at'])
        .where('at', '<=', settledBefore(context))
        .orderBy('comment_id')
        .orderBy('at', 'desc')
        .orderBy('id', 'desc'),
    )
    .selectFrom('last')
    .innerJoin('comment', 'comment.id', 'last.comment_id')
    .select(['last.id as decisionId', 'last.rule', 'last.at', 'comment.text'])
    .where('comment.text', '<>', '')
    .orderBy('last.at', 'desc')
    .orderBy('last.id', 'desc')
    .limit(mostLessons)
    .execute()
  return rows.reverse()
}

export interface ModelHead {
  version: number
  decisions: number
  newestAt: Date
  fingerprint: string
  at: Date
}

/** The newest version, without its weights. */
export async function readModelHead(context: Context): Promise<ModelHead | undefined> {
  const row = await context.db
    .selectFrom('learnt_model')
    .select(['version', 'decisions', 'newest_decision_at as newestAt', 'fingerprint', 'at'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, version: Number(row.version) }
}

export async function readWeights(context: Context, version: number): Promise<Buffer | undefined> {
  const row = await context.db
    .selectFrom('learnt_model')
    .select('weights')
    .where('version', '=', String(version))
    .executeTakeFirst()
  return row?.weights
}

/** Keeps a new version, and of the old ones the last few. */
export async function insertModel(
  within: Context,
  model: Omit<ModelHead, 'version' | 'at'> & { weights: Buffer },
): Promise<number> {
  const { version } = await within.db
    .insertInto('learnt_model')
    .values({
      decisions: model.decisions,
      newest_decision_at: model.newestAt,
      fingerprint: model.fingerprint,
      weights: model.weights,
      at: within.clock.now(),
    })
    .returning('version')
    .executeTakeFirstOrThrow()
  await within.db
    .deleteFrom('learnt_model')
    .where('version', 'not in', query =>
      query.selectFrom('learnt_model').select('version').orderBy('version', 'desc').limit(versionsKept),
    )
    .execute()
  return Number(version)
}

const settledBefore = ({ clock }: Context): Date => new Date(clock.now().getTime() - undoTime.granted)
