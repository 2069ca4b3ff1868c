import { lexicon } from '../lexicon/index.ts'
import { Costs } from './costs.ts'
import { applyEdits, type Edit, type Span } from './edit.ts'
import { endingStyle } from './ending-style.ts'
import { repairHalfSpaces, type HalfSpaceTools } from './half-spaces.ts'
import { Joiner } from './word-joining.ts'
import type { WordFrequencies } from './word-frequencies.ts'
import { WordReader } from './word-reading.ts'

export interface RepairOptions {
  /** auto: only what may be changed without asking; all (default): suggestions as well. */
  readonly tier?: 'auto' | 'all'
  readonly frequencies?: WordFrequencies
  readonly locked?: readonly Span[]
}

export interface Repair {
  readonly text: string
  readonly edits: Edit[]
}

export function repair(text: string, options: RepairOptions = {}): Repair {
  const tools = toolsFor(options.frequencies)
  const edits = repairHalfSpaces(text, at => at, tools).filter(
    edit => options.tier !== 'auto' || edit.tier === 'auto',
  )
  return { text: applyEdits(text, edits), edits }
}

let plain: HalfSpaceTools | undefined

function toolsFor(frequencies: WordFrequencies | undefined): HalfSpaceTools {
  if (!frequencies) return (plain ??= makeTools(undefined))
  return makeTools(frequencies)
}

function makeTools(frequencies: WordFrequencies | undefined): HalfSpaceTools {
  const words = lexicon()
  const reader = new WordReader(
    words,
    new Costs(words, frequencies),
    endingStyle({ plural: true, comparative: true }),
  )
  return { reader, joiner: new Joiner(words, reader) }
}
