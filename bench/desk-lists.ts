import { rm } from 'node:fs/promises'
import { openProgram } from '../src/app/open-program.ts'
import { fa } from './fa.ts'
import { fillDesk } from './fill-desk.ts'
import { median, percentile, rounded, timed, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { signIn } from './sign-in.ts'
import { startPeyk, type StartedPeyk } from './start-peyk.ts'

const stories = 200_000
const rounds = 30

// Every list, search and figure of the desk, as its screens ask for them.
const asked: readonly (readonly [what: string, path: string])[] = [
  ['who I am: what any question costs', '/me'],
  ['the desk', '/desk'],
  ['today', '/day'],
  ['today, one section', '/day?section=culture'],
  ['a day three years ago', '/day?date=DAY'],
  ['my assignments', '/assignments'],
  ['statistics of today', '/statistics'],
  ['statistics of today, one section', '/statistics?section=culture'],
  ['statistics of 7 days', '/statistics?days=7'],
  ['statistics of 30 days', '/statistics?days=30'],
  ['statistics of 30 days, one section', '/statistics?days=30&section=culture'],
  ['comments waiting', '/comments/waiting'],
  ['the queue of comments', '/comments'],
  ['releases', '/releases'],
  ['stories', '/stories'],
  ['stories, page far down', '/stories?before=CURSOR'],
  ['stories in review', '/stories?status=in-review'],
  ['stories withdrawn', '/stories?status=withdrawn'],
  ['stories of a section', '/stories?section=culture'],
  ['stories of a province and section', '/stories?section=culture&province=yazd'],
  ['stories in English, returned', '/stories?edition=en&status=returned'],
  ['stories of mine', '/stories?mine=true'],
  ['stories of an old week', '/stories?from=DAY&until=DAY'],
  ['search, a common word', `/stories?text=${fa.searched.common}`],
  ['search, two common words', `/stories?text=${fa.searched.twoCommon}`],
  ['search, another spelling', `/stories?text=${fa.searched.otherSpelling}`],
  ['search, one text of 4000', `/stories?text=${fa.searched.one}`],
  ['search, nothing found', `/stories?text=${fa.searched.nothing}`],
  [
    'search, a common word that is in no story of the status',
    `/stories?text=${fa.searched.common}&status=scheduled`,
  ],
  [
    'search, common word in a section, in review',
    `/stories?text=${fa.searched.inSection}&section=culture&status=in-review`,
  ],
  ['search, a news code', '/stories?text=150000'],
  ['pictures', '/media'],
  ['pictures without alt text', '/media?show=without-alt'],
  ['pictures that no story uses', '/media?show=unused'],
  ['pictures of mine', '/media?show=mine'],
  ['pictures, a common word', `/media?text=${fa.searched.common}`],
  ['pictures, nothing found', `/media?text=${fa.searched.nothing}`],
  ['videos and sounds', '/recordings'],
  ['videos and sounds, a common word', `/recordings?text=${fa.searched.common}`],
  ['topics', '/topics'],
  ['topics, a common word', `/topics?text=${fa.searched.common}`],
  ['sections', '/sections/tree'],
  ['provinces', '/provinces/lines'],
  ['authors', '/authors'],
  ['who may write', '/writers'],
  ['dossiers', '/dossiers'],
  ['the front page', '/fronts/fa'],
  ['stories for the front page, a common word', `/fronts/fa/candidates?text=${fa.searched.common}`],
  ['releases of a desk', '/releases?status=sent'],
  ['desks of releases', '/release-desks'],
  ['offices', '/offices'],
  ['figures of releases', '/release-figures?by=office'],
  ['advisories', '/advisories'],
  ['replies', '/replies'],
  ['press events', '/press-events'],
  ['figures of moderation', '/comments/figures'],
]

/** What only an administrator is shown. */
const askedByAdministrator: typeof asked = [
  ['people', '/people'],
  ['invitations', '/invitations'],
  ['the log of acts', '/audit'],
  ['the log, one act', '/audit?act=describe%20picture'],
  ['the log, an act that nobody did', '/audit?act=nothing'],
  ['the log of an old day', '/audit?from=DAYT00:00:00Z&until=DAYT23:59:59Z'],
]

/** Every list of the desk with 200,000 stories in the database, through the API: milliseconds, median and 95th percentile. */
export async function deskLists(): Promise<Figures> {
  const folder = await ownFolder()
  const peyk = await startPeyk(folder)
  try {
    const filling = await timed(() => fill(folder))
    const editor = await askAs(peyk, 'editor')
    const administrator = await askAs(peyk, 'administrator')
    const questions = [
      ...asked.map(([what, path]) => ({ what, path, ask: editor })),
      ...askedByAdministrator.map(([what, path]) => ({ what, path, ask: administrator })),
    ]
    const known = { DAY: dayAgo(1000), CURSOR: await farCursor(editor) }
    const figures: Record<string, number | string> = {
      'filling, s': rounded(filling.took / 1000, 0),
      stories,
    }
    const medians: number[] = []
    for (const { what, path, ask } of questions) {
      const filled = path.replaceAll('DAY', known.DAY).replace('CURSOR', known.CURSOR)
      const took = await measure(() => ask(filled))
      medians.push(percentile(took, 0.95))
      figures[what] = `${rounded(median(took), 1)} ms, p95 ${rounded(percentile(took, 0.95), 1)} ms`
    }
    return { ...figures, 'slowest p95, ms (to hold: 150)': rounded(Math.max(...medians), 1) }
  } finally {
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

type Ask = (path: string) => Promise<Response>

async function askAs({ address, lines }: StartedPeyk, role: string): Promise<Ask> {
  const cookie = await signIn(address, lines, role)
  return path => fetch(`${address}api/v1${path}`, { headers: { cookie } })
}

async function fill(folder: string): Promise<void> {
  const program = await openProgram('command', { ...process.env, PEYK_DATA: folder, LOG_LEVEL: 'warn' })
  try {
    await fillDesk(program.connection, stories)
  } finally {
    await program.close()
  }
}

/** One by one, as one person asks; the first three warm up. */
async function measure(ask: () => Promise<Response>): Promise<number[]> {
  const took: number[] = []
  for (let round = 0; round < rounds + 3; round++) {
    const { took: one } = await timed(async () => {
      const response = await ask()
      if (!response.ok) throw new Error(`${response.status} from ${response.url}: ${await response.text()}`)
      return response.text()
    })
    if (round >= 3) took.push(one)
  }
  return took
}

async function farCursor(ask: Ask): Promise<string> {
  const response = await ask(`/stories?until=${dayAgo(900)}&limit=1`)
  const page: unknown = await response.json()
  return /"next":"([^"]+)"/.exec(JSON.stringify(page))?.[1] ?? ''
}

const dayAgo = (days: number): string =>
  new Date(performance.timeOrigin + performance.now() - days * 86_400_000).toISOString().slice(0, 10)
