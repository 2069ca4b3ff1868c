import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { openProgram, type Program } from '../src/app/open-program.ts'
import {
  approveStory,
  bodyOfParagraphs,
  createStory,
  listSections,
  scheduleStory,
  submitStory,
} from '../src/newsroom/index.ts'
import type { ActingContext } from '../src/people/index.ts'
import { median, rounded, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'

const schedules = 50
const apart = 200

/**
 * How late scheduled stories go out: fifty of them, five a second, while readers ask for pages as fast as they are
 * answered; then fifty at the same moment. Lateness is the moment of publication less the moment set.
 */
export async function scheduler(): Promise<Figures> {
  const folder = await ownFolder()
  const running = await startPeyk(folder)
  const program = await openProgram('command', { PEYK_DATA: folder, LOG_LEVEL: 'fatal' })
  const readers = startReaders(running.address)
  try {
    const spread = await latenessOf(program, number => 3000 + number * apart)
    const together = await latenessOf(program, () => 5000)
    return {
      'lateness of 50 schedules under load, ms, median': rounded(median(spread), 0),
      'lateness of 50 schedules under load, ms, worst': rounded(Math.max(...spread), 0),
      'lateness of 50 at one moment under load, ms, median': rounded(median(together), 0),
      'lateness of 50 at one moment under load, ms, worst': rounded(Math.max(...together), 0),
      'pages asked for meanwhile': await readers.stop(),
    }
  } finally {
    await readers.stop()
    await program.close()
    await running.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function latenessOf(program: Program, waitOf: (number: number) => number): Promise<number[]> {
  const context: ActingContext = { ...program.context, actor: { kind: 'system', reason: 'bench' } }
  const [section] = await listSections(context)
  const stories: { id: string; revisionId: string }[] = []
  for (let number = 0; number < schedules; number++)
    stories.push(await anApprovedStory(context, section?.slug ?? ''))
  const begin = context.clock.now().getTime()
  const moments = stories.map((_, number) => new Date(begin + waitOf(number)))
  for (const [number, { id: storyId, revisionId }] of stories.entries())
    await scheduleStory(context, { storyId, revisionId, at: moments[number] ?? new Date(begin) })
  await pause(Math.max(...moments.map(moment => moment.getTime())) - begin + 5000)
  const rows = await program.context.db
    .selectFrom('story')
    .select(['id', 'published_at'])
    .where(
      'id',
      'in',
      stories.map(({ id }) => id),
    )
    .execute()
  return stories.map(({ id }, number) => {
    const out = rows.find(row => row.id === id)?.published_at
    return (out?.getTime() ?? Number.POSITIVE_INFINITY) - (moments[number]?.getTime() ?? 0)
  })
}

async function anApprovedStory(context: ActingContext, section: string) {
  const content = {
    headline: 'A story that waits for its moment',
    lead: 'It goes out by itself.',
    body: bodyOfParagraphs(['The moment was set by an editor.']),
  }
  const story = await createStory(context, { edition: 'en', kind: 'news', section, province: null, content })
  await submitStory(context, { storyId: story.id })
  await approveStory(context, { storyId: story.id, revisionId: story.revisionId })
  return story
}

/** Eight readers who ask for pages one after the other; search is rendered anew each time. */
function startReaders(address: string): { stop(): Promise<number> } {
  let asked = 0
  let stopped = false
  const read = async (): Promise<void> => {
    while (!stopped) {
      for (const path of ['', 'section/culture', 'search?q=the']) {
        await fetch(address + path).then(response => response.text())
        asked += 1
      }
    }
  }
  const reading = Promise.all(Array.from({ length: 8 }, read))
  return {
    async stop() {
      stopped = true
      await reading
      return asked
    },
  }
}
