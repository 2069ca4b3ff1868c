import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { inTurns } from './learning/in-turns.ts'
import { bytesOf, learn, learningVersion } from './learning/model.ts'
import { forgetHead } from './learnt-scores.ts'
import { countLessons, insertModel, listLessons, readModelHead, type ModelHead } from './learning-store.ts'

export interface Learnt {
  version: number | null
  decisions: number
  /** False when the same decisions had been learnt already. */
  isNew: boolean
}

const hour = 3_600_000
/** By how much the decisions must have grown within an hour to be learnt at once. */
const worthwhileGrowth = 1.02

/**
 * Learns the weights anew from all decisions that stand, beside other work, and keeps them as a new version. The same
 * decisions give the same weights and no new version; one that was taken back has left nothing behind.
 */
export async function rebuildLearnt(context: Context, tell?: (share: number) => void): Promise<Learnt> {
  const lessons = await listLessons(context)
  const newest = lessons.at(-1)
  const head = await readModelHead(context)
  if (newest === undefined) return { version: head?.version ?? null, decisions: 0, isNew: false }
  const facts = lessons.map(({ decisionId, rule, text }) => [decisionId, rule, text])
  const fingerprint = hashOf(JSON.stringify([learningVersion, facts]))
  if (head?.fingerprint === fingerprint)
    return { version: head.version, decisions: lessons.length, isNew: false }
  const weights = bytesOf(await inTurns(learn(lessons, tell)))
  const version = await inTransaction(context, within =>
    insertModel(within, { decisions: lessons.length, newestAt: newest.at, fingerprint, weights }),
  )
  forgetHead(context)
  return { version, decisions: lessons.length, isNew: true }
}

/** The recurring job: learns when there is enough that is new. */
export async function learnFromDecisions(context: Context): Promise<void> {
  const [head, now] = await Promise.all([readModelHead(context), countLessons(context)])
  if (now.newestAt === null || (head !== undefined && !isWorthwhile(context, head, now))) return
  await rebuildLearnt(context)
}

function isWorthwhile(
  { clock }: Context,
  head: ModelHead,
  now: { decisions: number; newestAt: Date | null },
): boolean {
  if (now.decisions === head.decisions && now.newestAt?.getTime() === head.newestAt.getTime()) return false
  return (
    now.decisions >= worthwhileGrowth * head.decisions || clock.now().getTime() - head.at.getTime() >= hour
  )
}
