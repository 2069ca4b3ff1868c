import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  formatJalali,
  halfSpace,
  identifyLanguage,
  learnFrequencies,
  repair,
  searchTokens,
} from '../src/persian/index.ts'
import { median, rounded, type Figures } from './figures.ts'
import { sampleText } from './sample-text.ts'

const runs = 5

/** Speeds and start of the Persian engine on the project's own sample prose; the middle of five runs after one to warm up. */
export async function persianEngine(): Promise<Figures> {
  const text = sampleText()
  const damaged = text.replaceAll(halfSpace, '')
  const spaced = text.replaceAll(halfSpace, ' ')
  const frequencies = learnFrequencies(text.split('\n'))
  const lines = damaged.split('\n').filter(line => line !== '')
  const words = text.split(/\s+/).length
  const moments = Array.from(
    { length: 100_000 },
    (_, number) => new Date(1_700_000_000_000 + number * 3_600_000),
  )
  const starts = Array.from({ length: runs }, firstRepair)
  return {
    'first repair of a process, ms': rounded(median(starts.map(({ took }) => took))),
    'heap after it, MB': rounded(median(starts.map(({ heap }) => heap))),
    'repair, correct prose, characters/s': perSecond(text.length, () => repair(text)),
    'repair, half-spaces deleted, characters/s': perSecond(text.length, () => repair(damaged)),
    'repair, half-spaces as spaces, characters/s': perSecond(spaced.length, () => repair(spaced)),
    'repair with learnt words, characters/s': perSecond(text.length, () => repair(text, { frequencies })),
    'search terms, words/min': perSecond(words, () => searchTokens(text)) * 60,
    'language, texts/s': perSecond(lines.length, () => lines.forEach(line => identifyLanguage(line))),
    'Jalali dates formatted/s': perSecond(moments.length, () =>
      moments.forEach(at => formatJalali(at, 'date-time')),
    ),
  }
}

const FirstRepair = z.object({ took: z.number(), heap: z.number() })

function firstRepair(): z.output<typeof FirstRepair> {
  const program = fileURLToPath(new URL('first-repair.ts', import.meta.url))
  const said = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', program], {
    encoding: 'utf8',
  })
  return FirstRepair.parse(JSON.parse(said))
}

function perSecond(units: number, work: () => unknown): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return rounded((units / median(times)) * 1000, 0)
}
