import { rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { openProgram, type Program } from '../src/app/open-program.ts'
import {
  approveStory,
  bodyOfParagraphs,
  correctStory,
  createStory,
  listSections,
  publishStory,
  submitStory,
  withdrawStory,
} from '../src/newsroom/index.ts'
import type { ActingContext } from '../src/people/index.ts'
import { percentile, rounded, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'

const seconds = 30
const [calm, storm] = [20, 2000]
/** From calm to storm in half of the time. */
const rateAt = (second: number): number => Math.min(storm, calm * (storm / calm) ** (second / (seconds / 2)))
const maySeeOldFor = 2000

interface Seen {
  asked: number
  took: number
  status: number
  version: number
}

interface Act {
  done: number
  /** What readers see from then on; 0: that it is withdrawn. */
  version: number
}

/**
 * Everybody comes to one story: from 20 to 2,000 requests a second on one story, which is published, corrected three times
 * and withdrawn meanwhile.
 */
export async function flashCrowd(): Promise<Figures> {
  const folder = await ownFolder()
  const processes = Number(process.env['PEYK_PROCESSES'] ?? 1)
  const peyk = await startPeyk(folder)
  const program = await openProgram('command', { PEYK_DATA: folder, LOG_LEVEL: 'fatal' })
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })
  try {
    const story = await aStory(program)
    const rendersBefore = await rendersOf(peyk.address)
    const crowd = openCrowd(`${peyk.address}en/news/${story.code}/${story.slug}`, agent)
    const acts = await story.live()
    const seen = await crowd
    const renders = (await rendersOf(peyk.address)) - rendersBefore
    return {
      processes,
      ...told(seen, acts),
      'renders (of one process)': renders,
      'versions and withdrawal': acts.length,
    }
  } finally {
    agent.destroy()
    await program.close()
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function told(seen: readonly Seen[], acts: readonly Act[]): Figures {
  const took = seen.map(each => each.took)
  const failed = seen.filter(({ status }) => status !== 200 && status !== 410)
  const late = seen.map(each => oldness(each, acts))
  const afterWithdrawal = seen.filter(({ asked }) => asked > (acts.at(-1)?.done ?? 0))
  const firstGone = afterWithdrawal.find(({ status }) => status === 410)
  return {
    'requests answered': seen.length,
    'errors (to hold: 0)': failed.length,
    'old text seen, longest after its end, ms (to hold: 2000)': rounded(Math.max(0, ...late), 0),
    'answers older than that': late.filter(each => each > maySeeOldFor).length,
    '410 after withdrawal, ms (to hold: 2000)': firstGone
      ? rounded(firstGone.asked - (acts.at(-1)?.done ?? 0), 0)
      : 'never',
    'answer, ms, median': rounded(percentile(took, 0.5), 1),
    'answer, ms, p99': rounded(percentile(took, 0.99), 1),
  }
}

/** For how long what an answer says had been past when it was asked for; 0 when it was true. */
function oldness({ asked, version }: Seen, acts: readonly Act[]): number {
  const past = acts.filter(({ done }) => done < asked)
  const place = past.findIndex(act => act.version === version)
  const next = place < 0 ? undefined : past[place + 1]
  return next === undefined ? 0 : asked - next.done
}

/** Each at its moment, whether those before it have been answered or not. */
async function openCrowd(address: string, agent: Agent): Promise<Seen[]> {
  const begin = performance.now()
  const answers: Promise<Seen>[] = []
  for (let owed = 0; performance.now() - begin < seconds * 1000;) {
    const before = performance.now()
    await pause(10)
    owed += (rateAt((before - begin) / 1000) * (performance.now() - before)) / 1000
    for (; owed >= 1; owed--) answers.push(ask(address, agent))
  }
  return Promise.all(answers)
}

/** It counts as asked when it goes out: before that it may wait for a connection of ours. */
function ask(address: string, agent: Agent): Promise<Seen> {
  let asked = performance.now()
  return new Promise(resolve => {
    const end = (status: number, body: string): void =>
      resolve({
        asked,
        took: performance.now() - asked,
        status,
        // The page of a withdrawn story still names it.
        version: status === 410 ? 0 : Number(/Version (\d)/.exec(body)?.[1] ?? 0),
      })
    request(address, { agent }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => end(answer.statusCode ?? 0, Buffer.concat(parts).toString('latin1')))
    })
      .on('socket', () => (asked = performance.now()))
      .on('error', () => end(0, ''))
      .end()
  })
}

const contentOf = (version: number) => ({
  headline: `Version ${version} of what everybody reads`,
  lead: 'They all come at once.',
  body: bodyOfParagraphs(
    Array.from({ length: 12 }, () => 'A paragraph of what happened, to be read. '.repeat(6)),
  ),
})

/** A published story, and what becomes of it while the crowd reads. */
async function aStory({ context }: Program) {
  const acting: ActingContext = { ...context, actor: { kind: 'system', reason: 'bench' } }
  const [section] = await listSections(acting)
  const place = { edition: 'en', kind: 'news', section: section?.slug ?? '', province: null } as const
  const { id: storyId, revisionId } = await createStory(acting, { ...place, content: contentOf(1) })
  await submitStory(acting, { storyId })
  await approveStory(acting, { storyId, revisionId })
  const { code, path } = await publishStory(acting, { storyId, revisionId })
  const acts: Act[] = [{ done: performance.now(), version: 1 }]
  const newest = async (): Promise<string> =>
    (
      await context.db
        .selectFrom('story')
        .select('draft_revision_id')
        .where('id', '=', storyId)
        .executeTakeFirstOrThrow()
    ).draft_revision_id
  return {
    code,
    slug: path.split('/').at(-1) ?? '',
    async live(): Promise<Act[]> {
      for (const version of [2, 3, 4]) {
        await pause((seconds * 1000) / 5)
        const note = `Version ${version - 1} was wrong.`
        await correctStory(acting, { storyId, basedOn: await newest(), content: contentOf(version), note })
        acts.push({ done: performance.now(), version })
      }
      await pause((seconds * 1000) / 5)
      await withdrawStory(acting, { storyId, note: 'It was not true.' })
      acts.push({ done: performance.now(), version: 0 })
      return acts
    },
  }
}

async function rendersOf(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}metrics`)).text()
  return Number(/^peyk_page_renders_total (\d+)/m.exec(metrics)?.[1])
}
