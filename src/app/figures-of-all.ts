import cluster, { type Worker } from 'node:cluster'
import { randomUUID } from 'node:crypto'
import { AggregatorRegistry, type Registry } from 'prom-client'
import { z } from 'zod'

// What processes of one machine say to the one that holds them, to add up their figures.
const id = z.string()
const here = z.object({ figures: z.literal('here') })
const ask = z.object({ figures: z.literal('ask'), id })
const tell = z.object({ figures: z.literal('tell'), id })
const told = z.object({ figures: z.literal('told'), id, metrics: z.array(z.looseObject({})) })
const answer = z.object({ figures: z.literal('answer'), id, text: z.string() })
const toHolder = z.discriminatedUnion('figures', [here, ask, told])
const toMember = z.discriminatedUnion('figures', [tell, answer])
type Told = z.infer<typeof told>['metrics']

/** Who has not told its figures by then is left out. */
const patience = 1_000

/** A question for all figures that is being answered. */
interface Round {
  asker: Worker
  awaited: Set<number>
  figures: Told[]
  timer: NodeJS.Timeout
}

/** In the process that holds others: asks each for its figures when one of them is asked for the figures of all. */
export function addUpFigures(): void {
  const members = new Map<number, Worker>()
  const rounds = new Map<string, Round>()
  const finish = async (round: string): Promise<void> => {
    const known = rounds.get(round)
    if (known === undefined) return
    rounds.delete(round)
    clearTimeout(known.timer)
    const text = await AggregatorRegistry.aggregate(known.figures).metrics()
    if (known.asker.isConnected()) known.asker.send({ figures: 'answer', id: round, text })
  }
  const begin = (round: string, asker: Worker): void => {
    const timer = setTimeout(() => void finish(round), patience)
    rounds.set(round, { asker, awaited: new Set(members.keys()), figures: [], timer })
    for (const member of members.values())
      if (member.isConnected()) member.send({ figures: 'tell', id: round })
  }
  const take = (round: Round | undefined, from: number, figures: Told): boolean => {
    if (round?.awaited.delete(from) !== true) return false
    round.figures.push(figures)
    return round.awaited.size === 0
  }
  cluster.on('exit', ({ id: gone }) => members.delete(gone))
  cluster.on('message', (worker, said: unknown) => {
    const { data } = toHolder.safeParse(said)
    if (data?.figures === 'here') members.set(worker.id, worker)
    if (data?.figures === 'ask') begin(data.id, worker)
    if (data?.figures === 'told' && take(rounds.get(data.id), worker.id, data.metrics)) void finish(data.id)
  })
}

/** The figures of all processes as text for Prometheus; of this one alone where it stands alone. */
export function figuresOfAll(registry: Registry): () => Promise<string> {
  if (!cluster.isWorker) return () => registry.metrics()
  const waiting = new Map<string, (text: string) => void>()
  process.on('message', (said: unknown) => {
    const { data } = toMember.safeParse(said)
    if (data?.figures === 'tell') void tellOwn(registry, data.id)
    if (data?.figures === 'answer') waiting.get(data.id)?.(data.text)
  })
  process.send?.({ figures: 'here' })
  return async () => {
    const round = randomUUID()
    try {
      return await new Promise<string>((resolve, reject) => {
        waiting.set(round, resolve)
        setTimeout(() => reject(new Error('the figures of all did not come')), 2 * patience).unref()
        process.send?.({ figures: 'ask', id: round })
      })
    } finally {
      waiting.delete(round)
    }
  }
}

async function tellOwn(registry: Registry, round: string): Promise<void> {
  process.send?.({ figures: 'told', id: round, metrics: await registry.getMetricsAsJSON() })
}
