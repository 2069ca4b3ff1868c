import { readFile, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { openProgram } from '../src/app/open-program.ts'
import { fillArchive } from './fill-archive.ts'
import { percentile, rounded, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk, type StartedPeyk } from './start-peyk.ts'

const stories = 5_000
const readers = 32
const burst = 500

/** Stories that no cache holds: how many are rendered a second, how 500 at once are answered, and what memory that takes. */
export async function coldStories(): Promise<Figures> {
  const folder = await ownFolder()
  const peyk = await startPeyk(folder)
  const agent = new Agent({ keepAlive: true, maxSockets: burst })
  try {
    const idle = await megabytesOf(peyk)
    const paths = await pathsIn(folder)
    await Promise.all(paths.slice(0, 200).map(path => timeOf(peyk, path, agent)))
    const together = await Promise.all(paths.slice(200, 200 + burst).map(path => timeOf(peyk, path, agent)))
    const rest = paths.slice(200 + burst, 200 + burst + 3000)
    const from = performance.now()
    await Promise.all(
      Array.from({ length: readers }, async (_, reader) => {
        for (let at = reader; at < rest.length; at += readers) await timeOf(peyk, rest[at] ?? '', agent)
      }),
    )
    const perSecond = (rest.length / (performance.now() - from)) * 1000
    return {
      'uncached stories/s, 32 readers': rounded(perSecond, 0),
      '500 cold stories at once, ms, median': rounded(percentile(together, 0.5), 0),
      '500 cold stories at once, ms, p99': rounded(percentile(together, 0.99), 0),
      'memory, idle, MB': rounded(idle, 0),
      'memory, after 3,700 stories, MB': rounded(await megabytesOf(peyk), 0),
    }
  } finally {
    agent.destroy()
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function pathsIn(folder: string): Promise<string[]> {
  const program = await openProgram('command', { ...process.env, PEYK_DATA: folder, LOG_LEVEL: 'warn' })
  try {
    await fillArchive(program.connection, stories)
    const rows = await program.context.db
      .selectFrom('story')
      .select(['code', 'slug'])
      .where('slug', 'like', 'bench-%')
      .orderBy('code')
      .limit(stories)
      .execute()
    return rows.map(({ code, slug }) => `news/${code}/${slug}`)
  } finally {
    await program.close()
  }
}

function timeOf({ address }: StartedPeyk, path: string, agent: Agent): Promise<number> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    request(address + path, { agent, headers: { 'accept-encoding': 'gzip' } }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} at ${path}`))
      answer.resume().on('end', () => resolve(performance.now() - from))
    })
      .on('error', reject)
      .end()
  })
}

/** What a process holds in memory, as Linux counts it. */
async function megabytesOf({ pid }: StartedPeyk): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
