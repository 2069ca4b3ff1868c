import { LRUCache } from 'lru-cache'
import type { Context } from '../platform/context.ts'
import { modelOf, type Model } from './learning/model.ts'
import { scoreText } from './learning/score-text.ts'
import { readModelHead, readWeights, type ModelHead } from './learning-store.ts'
import type { RuleScore } from './screening/signal.ts'

// Weights take some megabytes; a node keeps the version it uses, under the fingerprint of what was learnt.
const kept = new LRUCache<string, Model>({ max: 1 })

// Which version is the newest, for each configured program: another node's is in use some seconds later.
const heads = new LRUCache<object, { head: ModelHead | undefined }>({ max: 20, ttl: 5000 })

async function headFor(context: Context): Promise<ModelHead | undefined> {
  const known = heads.get(context.config) ?? { head: await readModelHead(context) }
  if (!heads.has(context.config)) heads.set(context.config, known)
  return known.head
}

/** After a new version was kept by this process. */
export const forgetHead = ({ config }: Context): void => void heads.delete(config)

/** What the newest version suggests about a comment; nothing before one was learnt. */
export async function learntScores(
  context: Context,
  text: string,
): Promise<{ scores: RuleScore[]; modelVersion: number | null }> {
  const head = await headFor(context)
  if (head === undefined) return { scores: [], modelVersion: null }
  const model = kept.get(head.fingerprint) ?? (await load(context, head))
  if (model === undefined) return { scores: [], modelVersion: null }
  return { scores: scoreText(model, text), modelVersion: head.version }
}

async function load(
  context: Context,
  { version, fingerprint }: { version: number; fingerprint: string },
): Promise<Model | undefined> {
  const weights = await readWeights(context, version)
  if (weights === undefined) return undefined
  const model = modelOf(weights)
  kept.set(fingerprint, model)
  return model
}
