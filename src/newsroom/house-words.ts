import { Vocabulary, type WordFrequencies } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { houseTexts, newestPersianStories } from './house-text-store.ts'

/** The words this newsroom writes, learnt from its newest published stories, so that repair knows its names. */
export interface HouseWords {
  /** What is known now. At most a minute old while stories are being published. */
  frequencies(): WordFrequencies
  /** Reads a story again that was published, corrected or withdrawn; soon, and not before the caller goes on. */
  readAgain(storyId: string): void
  /** Waits for what is being read. */
  settled(): Promise<void>
  stop(): Promise<void>
}

const mostStories = 1000
const storiesAtOnce = 25
const freshFor = 60_000

/**
 * Begins to read the newest published stories, few at a time and beside everything else; until they are read, repair
 * knows the dictionary only. Bounded: a thousand stories, about 10 MB.
 */
export function openHouseWords(context: Context): HouseWords {
  const vocabulary = new Vocabulary(mostStories)
  let known: WordFrequencies | undefined
  let madeAt = 0
  let hasNews = true
  let stopped = false
  let reading: Promise<void> = Promise.resolve()

  const read = async (storyIds: readonly string[]): Promise<void> => {
    for (let from = 0; from < storyIds.length && !stopped; from += storiesAtOnce)
      await readInto(vocabulary, context, storyIds.slice(from, from + storiesAtOnce))
    hasNews = true
  }
  const later = (work: () => Promise<void>): void => {
    reading = reading.then(work).catch((error: unknown) => {
      if (!stopped) context.log.warn({ error: String(error) }, 'house words unread')
    })
  }
  later(async () => {
    await read((await newestPersianStories(context, mostStories)).reverse())
    known = undefined
  })

  return {
    frequencies() {
      const now = context.clock.now().getTime()
      if (known === undefined || (hasNews && now - madeAt >= freshFor)) {
        known = vocabulary.frequencies()
        madeAt = now
        hasNews = false
      }
      return known
    },
    readAgain(storyId) {
      if (!stopped) later(() => read([storyId]))
    },
    settled: () => reading,
    async stop() {
      stopped = true
      await reading
    },
  }
}

/** A story that readers no longer see leaves nothing behind. */
async function readInto(
  vocabulary: Vocabulary,
  context: Context,
  storyIds: readonly string[],
): Promise<void> {
  const texts = await houseTexts(context, storyIds)
  for (const storyId of storyIds) vocabulary.forget(storyId)
  for (const { storyId, text } of texts) vocabulary.learn(storyId, text)
}
