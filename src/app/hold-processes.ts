import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { addUpFigures } from './figures-of-all.ts'
import type { Closables } from './close-all.ts'
import type { Environment, Program } from './open-program.ts'

/** What a process says when it listens for where the database is. */
export const asking = 'where is the database?'

/** One that lived no longer than this is not replaced at once. */
const shortLife = 10_000
const afterShortLife = 1_000
/** Running answers have 10 s; whoever takes longer is ended. */
const patience = 15_000

/**
 * Starts as many processes as the settings say; together they answer at one address. This one holds the database and the
 * clock and hands connections to them in turn. One that ends is replaced until everything is stopped.
 * @returns the address, once all of them answer
 */
export async function holdProcesses(
  program: Program,
  environment: Environment,
  opened: Closables,
): Promise<string> {
  const { processes } = program.context.config
  let stopping = false
  addUpFigures()
  opened.push({
    async close() {
      stopping = true
      await Promise.all(Object.values(cluster.workers ?? {}).map(stop))
    },
  })
  const replaceAfter = async (begun: number): Promise<void> => {
    if (stopping) return
    program.context.log.error({}, 'a process ended and is replaced')
    if (performance.now() - begun < shortLife) await pause(afterShortLife)
    if (!stopping) watch(start(program, environment))
  }
  const watch = (worker: Worker): void => {
    const begun = performance.now()
    worker.once('exit', () => void replaceAfter(begun))
  }
  const workers = Array.from({ length: processes }, () => start(program, environment))
  const addresses = await Promise.all(workers.map(addressOf))
  workers.forEach(watch)
  return addresses[0] ?? ''
}

function start({ connection }: Program, environment: Environment): Worker {
  const worker = cluster.fork(environment)
  worker.on('message', said => said === asking && worker.send({ connection }))
  return worker
}

/** What it says when it answers. */
function addressOf(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('exit', code => reject(new Error(`a process ended with ${code} before it answered`)))
    worker.on('message', (said: unknown) => {
      if (typeof said === 'object' && said !== null && 'ready' in said) resolve(String(said.ready))
    })
  })
}

async function stop(worker: Worker | undefined): Promise<void> {
  if (worker === undefined || worker.isDead()) return
  const ended = once(worker, 'exit')
  const impatient = setTimeout(() => worker.process.kill('SIGKILL'), patience)
  worker.process.kill('SIGTERM')
  await ended
  clearTimeout(impatient)
}
