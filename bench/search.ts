import { rm } from 'node:fs/promises'
import { openProgram, type Program } from '../src/app/open-program.ts'
import { listStories, textsOfStories } from '../src/newsroom/index.ts'
import { highlight } from '../src/persian/index.ts'
import {
  completeQuery,
  countFound,
  countSearchWords,
  meantQuery,
  searchStories,
  type SearchQuestion,
} from '../src/readers/index.ts'
import { randomNumbers, wordsByFrequency } from './archive-texts.ts'
import { fillArchive } from './fill-archive.ts'
import { percentile, rounded, timed, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'

const stories = Number(process.env['BENCH_STORIES'] ?? 200_000)
const searches = 150
const times = 3

type Ask = (query: string) => Promise<unknown>

/**
 * Searching an archive of 200,000 stories: what the program asks of the database for a page of results, as readers ask.
 * Words are drawn as often as Persian says them; the common ones alone are measured as well, since they are the dear ones.
 */
export async function search(): Promise<Figures> {
  const folder = process.env['BENCH_FOLDER'] ?? (await ownFolder())
  const peyk = await startPeyk(folder)
  const program = await openProgram('command', { ...process.env, PEYK_DATA: folder, LOG_LEVEL: 'warn' })
  try {
    const filling = await timed(() =>
      process.env['BENCH_FOLDER'] ? undefined : fillArchive(program.connection, stories),
    )
    await countSearchWords(program.context)
    const page = await (
      await fetch(`${peyk.address}search?q=${encodeURIComponent(drawn(1)(2) ?? '')}`)
    ).text()
    return {
      stories,
      'filling, s': rounded(filling.took / 1000, 0),
      ...(await searching(program)),
      ...(await byStep(program)),
      'page of results, bytes': page.length,
      ...(await pagesOfResults(peyk.address)),
    }
  } finally {
    await program.close()
    await peyk.stop()
    if (process.env['BENCH_FOLDER'] === undefined) await rm(folder, { recursive: true, force: true })
  }
}

async function searching({ context }: Program): Promise<Figures> {
  const narrowed = { sections: ['culture'], province: 'yazd', from: new Date('2024-03-20T00:00:00Z') }
  const monthOfOld = { from: new Date('2023-10-23T00:00:00Z'), until: new Date('2023-11-22T00:00:00Z') }
  const by =
    (question: Partial<SearchQuestion>): Ask =>
    query =>
      searchStories(context, { query, edition: 'fa', order: 'relevant', limit: 20, ...question })
  const drawnOne = drawn(60)
  const commonOne = common()
  const rareOne = rare()
  const kinds: readonly (readonly [what: string, ask: Ask, query: (number: number) => string])[] = [
    ['newest, two words as they are drawn', by({ order: 'newest' }), n => pair(drawnOne, n)],
    ['most relevant, two words as they are drawn', by({}), n => pair(drawnOne, n)],
    ['most relevant, one word as it is drawn', by({}), drawnOne],
    ['newest, a common word', by({ order: 'newest' }), commonOne],
    ['most relevant, a common word', by({}), commonOne],
    ['most relevant, two common words', by({}), n => pair(commonOne, n)],
    ['most relevant, a common word, with filters', by(narrowed), commonOne],
    ['a common word in a section', by({ sections: ['culture'] }), commonOne],
    ['a common word in a province', by({ province: 'yazd' }), commonOne],
    ['a common word, interviews only', by({ kinds: ['interview'] }), commonOne],
    ['a common word in a month three years ago', by(monthOfOld), commonOne],
    ['a rare word', by({}), rareOne],
    ['a word that no story says', by({}), n => `${drawnOne(n)}ثظ`],
    ['phrase of two words as they are drawn', by({}), n => `«${pair(drawnOne, n)}»`],
    ['phrase of two common words', by({}), n => `«${pair(commonOne, n)}»`],
    ['counting, a common word', query => countFound(context, { query, edition: 'fa' }), commonOne],
    ['did you mean', query => meantQuery(context, { query: `${query}ث`, edition: 'fa' }), drawnOne],
    [
      'completing two letters',
      query => completeQuery(context, { query: query.slice(0, 2), edition: 'fa', limit: 6 }),
      drawnOne,
    ],
  ]
  const figures: Record<string, string> = {}
  const all: number[] = []
  for (const [what, ask, query] of kinds) {
    const took = await measure(ask, query)
    all.push(...took)
    figures[what] = `${rounded(percentile(took, 0.5), 1)} ms, p95 ${rounded(percentile(took, 0.95), 1)} ms`
  }
  return { ...figures, 'all of these, p95, ms (to hold: 50)': rounded(percentile(all, 0.95), 1) }
}

/** The least of three times each: other work on the machine only lengthens them. */
async function measure(ask: Ask, query: (number: number) => string): Promise<number[]> {
  const took: number[] = []
  for (let number = 0; number < searches; number++) {
    const each: number[] = []
    for (let time = 0; time < times; time++) each.push((await timed(() => ask(query(number)))).took)
    took.push(Math.min(...each))
  }
  return took.slice(10)
}

/** What a page of results is made of, one step after the other; two words as they are drawn. */
async function byStep({ context }: Program): Promise<Figures> {
  const word = drawn(60)
  const took = new Map<string, number[]>()
  const step = async <T>(what: string, act: () => Promise<T> | T): Promise<T> => {
    const { took: one, result } = await timed(act)
    took.set(what, [...(took.get(what) ?? []), one])
    return result
  }
  for (let number = 0; number < searches; number++) {
    const query = pair(word, number)
    const { ids } = await step('list and counts', () =>
      searchStories(context, { query, edition: 'fa', order: 'relevant', limit: 20 }),
    )
    const stories = await step('cards', () => listStories(context, { edition: 'fa', ids, limit: 20 }))
    const unexplained = await step('marks', () =>
      stories.filter(
        ({ headline, lead }) => [headline, lead].flatMap(text => highlight(query, text)).length === 0,
      ),
    )
    const texts = await step('texts', () =>
      textsOfStories(
        context,
        unexplained.map(({ id }) => id),
      ),
    )
    await step('extracts', () =>
      [...texts.values()].map(paragraphs => paragraphs.some(text => highlight(query, text).length > 0)),
    )
    await step('suggestions', () => completeQuery(context, { query, edition: 'fa', limit: 6 }))
  }
  return Object.fromEntries(
    [...took].map(([what, each]) => [
      `step: ${what}, ms`,
      `${rounded(percentile(each.slice(10), 0.5), 1)}, p95 ${rounded(percentile(each.slice(10), 0.95), 1)}`,
    ]),
  )
}

/** The whole page, through the program. */
async function pagesOfResults(address: string): Promise<Figures> {
  const word = drawn(60)
  const took = await measure(
    async query => (await fetch(`${address}search?q=${encodeURIComponent(query)}`)).text(),
    n => pair(word, n),
  )
  return {
    'whole page of results, ms': `${rounded(percentile(took, 0.5), 1)}, p95 ${rounded(percentile(took, 0.95), 1)}`,
  }
}

/** Words as often as the texts say them, but for the very first, which nobody searches. */
function drawn(from: number): (number: number) => string {
  const words = wordsByFrequency()
  const draw = randomNumbers(7)
  const places = Array.from({ length: searches * 2 }, () => Math.floor(words.length ** draw()))
  return number => words[Math.max(from, places[number % places.length] ?? 0)] ?? ''
}

/** The hundred and twenty words that stand in most stories. */
function common(): (number: number) => string {
  const words = wordsByFrequency()
  return number => words[60 + (number % 120)] ?? ''
}

/** Words that a story in thousands says. */
function rare(): (number: number) => string {
  const words = wordsByFrequency()
  return number => words[20_000 + ((number * 97) % 20_000)] ?? ''
}

const pair = (word: (number: number) => string, number: number): string =>
  `${word(number)} ${word(number + searches - 1)}`
