import { readFile, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { openProgram, type Program } from '../src/app/open-program.ts'
import { percentile, rounded, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { signIn } from './sign-in.ts'
import { startPeyk, type StartedPeyk } from './start-peyk.ts'
import { aStorm, type StormComment } from './storm-texts.ts'

const many = 10_000
const seconds = 60
/** As a proxy does: what comes while all are busy waits there. */
const connections = new Agent({ keepAlive: true, maxSockets: 256 })

interface Sent extends StormComment {
  /** The address of its tracking page; undefined when it was not accepted. */
  tracked: string | undefined
  status: number
  took: number
}

/**
 * Ten thousand comments in a minute under four stories, as readers' forms send them, each from an address of its own
 * (the bench stands in the place of a trusted proxy). Meanwhile one reader asks for story pages and one moderator for
 * the queue. The proof of work is switched off as an operator can: with it the bench would measure its own hashing.
 */
export async function storm(): Promise<Figures> {
  const folder = await ownFolder()
  const peyk = await startPeyk(folder, { PEYK_COMMENT_BURST: '0', TRUSTED_PROXIES: '127.0.0.1' })
  const program = await openProgram('command', { PEYK_DATA: folder, LOG_LEVEL: 'fatal' })
  try {
    const forms = await formsOf(peyk.address)
    const cookie = await signIn(peyk.address, peyk.lines, 'moderator')
    await pause(4000)
    const reader = askEvery(100, () => get(peyk.address, forms[0]?.page ?? '/', {}))
    const moderator = askEvery(250, () => get(peyk.address, '/api/v1/comments', { cookie }))
    const begun = program.context.clock.now()
    const [storming, worked] = [performance.now(), await processorSeconds(peyk.pid)]
    const sent = await sendAll(peyk, forms)
    const took = (performance.now() - storming) / 1000
    const work = (await processorSeconds(peyk.pid)) - worked
    const [pages, lists] = [await reader.stop(), await moderator.stop()]
    return {
      'comments sent': many,
      'sent within, s (meant: 60)': rounded(took, 1),
      'processor time of the Node process, ms a comment, pages and queue included': rounded(
        (work / many) * 1000,
        2,
      ),
      ...(await fates(program, sent, begun)),
      'sending, ms, median': rounded(percentile(timesOf(sent), 0.5), 1),
      'sending, ms, p99': rounded(percentile(timesOf(sent), 0.99), 1),
      'story pages and queues asked for, and failed': `${pages.took.length + lists.took.length}, ${pages.failed + lists.failed}`,
      'story page meanwhile, ms, p99 (to hold: 300)': rounded(percentile(pages.took, 0.99), 1),
      'queue of the moderator meanwhile, ms, p99 (to hold: 500)': rounded(percentile(lists.took, 0.99), 1),
      'queue of the moderator meanwhile, ms, worst': rounded(Math.max(...lists.took), 1),
    }
  } finally {
    connections.destroy()
    await program.close()
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const timesOf = (sent: readonly Sent[]): number[] => sent.map(({ took }) => took)

interface Form {
  page: string
  action: string
  stamp: string
}

/** The forms under four stories, as their pages hold them. */
async function formsOf(address: string): Promise<Form[]> {
  const list = await get(address, '/section/culture', {})
  const pages = [...new Set(list.body.match(/\/news\/\d+\/[^"]+/g))].slice(0, 4)
  return Promise.all(
    pages.map(async page => {
      const { body } = await get(address, page, {})
      const action = /action="(\/news\/\d+\/comment)"/.exec(body)?.[1] ?? ''
      return { page, action, stamp: /name="stamp" value="([^"]+)"/.exec(body)?.[1] ?? '' }
    }),
  )
}

/** Each at its moment of the minute, whether those before it have been answered or not. */
async function sendAll(peyk: StartedPeyk, forms: readonly Form[]): Promise<Sent[]> {
  const begin = performance.now()
  return Promise.all(
    aStorm(many).map(async (comment, number) => {
      await pause((number / many) * seconds * 1000 - (performance.now() - begin))
      return send(peyk.address, forms[number % forms.length], { comment, number })
    }),
  )
}

async function send(
  address: string,
  form: Form | undefined,
  { comment, number }: { comment: StormComment; number: number },
): Promise<Sent> {
  const from = performance.now()
  const fields = { name: '', text: comment.text, stamp: form?.stamp ?? '', sure: 'yes', key: keyOf(number) }
  const answer = await post(address, form?.action ?? '', {
    body: String(new URLSearchParams(fields)),
    reader: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
  })
  return {
    ...comment,
    status: answer.status,
    tracked: answer.status === 303 ? answer.location : undefined,
    took: performance.now() - from,
  }
}

/** Of all threads of a process, as Linux counts it. */
async function processorSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
  return ((user ?? 0) + (system ?? 0)) / 100
}

const keyOf = (number: number): string => `storm-${String(number).padStart(12, '0')}`

/** What became of them: by the database, not by what the server said. */
async function fates({ context }: Program, sent: readonly Sent[], begun: Date): Promise<Figures> {
  const rows = await context.db
    .selectFrom('comment')
    .select(['text', 'look_alike_group as group'])
    .where('sent_at', '>=', begun)
    .limit(2 * many)
    .execute()
  const accepted = sent.filter(({ tracked }) => tracked !== undefined)
  const kept = new Map<string, number>()
  for (const { text } of rows) kept.set(text, (kept.get(text) ?? 0) + 1)
  const lost = accepted.filter(({ stored }) => {
    const left = kept.get(stored) ?? 0
    kept.set(stored, left - 1)
    return left === 0
  })
  const groups = groupsOf(rows)
  const grouped = (kind: StormComment['kind']): string => {
    const all = accepted.filter(comment => comment.kind === kind)
    const together = all.filter(({ stored, original }) => groups(stored) === groups(original))
    return `${rounded((together.length / all.length) * 100, 2)} % of ${all.length}`
  }
  const own = accepted.filter(({ kind, original }) => kind === 'own' && original === '')
  const apart = new Set(own.map(({ stored }) => groups(stored))).size
  return {
    'not accepted': sent.length - accepted.length,
    'answers that were no 303': statusesOf(sent),
    'accepted and lost': lost.length,
    'exact repeats in their group (to hold: 99 %)': grouped('exact'),
    'near repeats in their group (to hold: 95 %)': grouped('near'),
    'groups of comments of their own words': `${apart} of ${own.length}`,
  }
}

/** The group of a text; of a text that stands in several groups, none. */
function groupsOf(rows: readonly { text: string; group: string | null }[]): (text: string) => string {
  const byText = new Map<string, Set<string>>()
  for (const { text, group } of rows) byText.set(text, (byText.get(text) ?? new Set()).add(group ?? 'none'))
  return text => {
    const [group, ...others] = byText.get(text) ?? []
    return group === undefined || group === 'none' || others.length > 0 ? `none of ${text}` : group
  }
}

const statusesOf = (sent: readonly Sent[]): string =>
  [...new Set(sent.filter(({ status }) => status !== 303).map(({ status }) => status))].join(', ') || 'none'

interface Asked {
  took: number[]
  failed: number
}

/** Asks again and again, so many milliseconds apart. */
function askEvery(apart: number, ask: () => Promise<Answer>): { stop(): Promise<Asked> } {
  const took: number[] = []
  let failed = 0
  let stopped = false
  const asking = (async () => {
    while (!stopped) {
      const from = performance.now()
      const { status } = await ask()
      if (status !== 200) failed += 1
      took.push(performance.now() - from)
      await pause(apart)
    }
  })()
  return {
    async stop() {
      stopped = true
      await asking
      return { took, failed }
    },
  }
}

interface Answer {
  status: number
  body: string
  location: string
}

const get = (address: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  exchange(new URL(path, address), { method: 'GET', headers }, '')

const post = (
  address: string,
  path: string,
  { body, reader }: { body: string; reader: string },
): Promise<Answer> =>
  exchange(
    new URL(path, address),
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': reader },
      agent: connections,
    },
    body,
  )

function exchange(
  url: URL,
  options: { method: string; headers: Readonly<Record<string, string>>; agent?: Agent },
  body: string,
): Promise<Answer> {
  return new Promise(resolve => {
    const asked = request(url, options, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(parts).toString('utf8'),
          location: answer.headers.location ?? '',
        }),
      )
    })
    asked.on('error', () => resolve({ status: 0, body: '', location: '' }))
    asked.end(body)
  })
}
