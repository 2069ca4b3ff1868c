// The whole repair: what is protected is cut out; the rest goes through characters, spacing, half-spaces and style.
import { lexicon } from '../lexicon/lexicon.ts'
import { characterRules, SUSPECT_CHARACTERS } from './character-rules.ts'
import { Costs } from './costs.ts'
import { damageShownBy, isDamaged } from './damage.ts'
import { applyEdits, composeEdits, type Edit, type TextSpan } from './edit.ts'
import { endingStyle } from './ending-style.ts'
import {
  halfSpaceEdits,
  halfSpaceEditsIn,
  readEdited,
  readLine,
  type HalfSpaceTools,
  type LineReading,
} from './line-reading.ts'
import { defaultHouseStyle, styleRules, SUSPECT_STYLE, type HouseStyle } from './house-style.ts'
import { openStretches, protectedSpans } from './protected-spans.ts'
import { spacingRules, SUSPECT_SPACING } from './spacing-rules.ts'
import { applyRules, type TextRule } from './text-rule.ts'
import { Joiner } from './word-joining.ts'
import type { WordFrequencies } from './word-frequencies.ts'
import { WordReader } from './word-reading.ts'

export interface RepairOptions {
  /** auto: only what may be changed without asking; all (default): suggestions as well. */
  readonly tier?: 'auto' | 'all'
  /** Default: endings set off with a half-space, «هٔ», guillemets. */
  readonly style?: HouseStyle
  /** What the newsroom has learnt from its own stories (`learnFrequencies`). */
  readonly frequencies?: WordFrequencies
  /** Spans of the incoming text that stay as they are, such as checked quotes; UTF-16 units, in any order, they may overlap. */
  readonly locked?: readonly TextSpan[]
}

export interface Repair {
  /** The repaired text; the very text that came in when there is nothing to repair. */
  readonly text: string
  /** In order, without overlap; applied to the incoming text they give `text`. */
  readonly edits: readonly Edit[]
}

const MOST_ROUNDS = 4

interface Task {
  readonly tier: 'auto' | 'all'
  readonly tools: HalfSpaceTools
  readonly style: readonly TextRule[]
}

/**
 * Repairs the spelling of Persian text: «کتابهای او میروند» → «کتاب‌های او می‌روند». Every change is an edit that can be
 * shown, made or left; addresses, code, mark-up, Latin text, vocalised Arabic and locked spans stay as they are. A second
 * repair changes nothing. Tier `auto` holds what a closed class or the lexicon proves; `suggest` is for an editor. The house
 * defaults are those of `defaultHouseStyle`. About 2 million characters of damaged prose a second, more of correct prose;
 * words not met before and the lexicon, read on first use, cost more. Never throws.
 * Rules, each with an example and its tier: docs/persian.md.
 * Example: `repair('او میرود')` gives «او می‌رود» and the edit
 * `{ start: 3, end: 8, before: 'میرود', after: 'می‌رود', rule: 'half-space.verb', tier: 'auto' }`.
 * @param text plain text of any length; paragraphs are lines.
 * @returns the text and its edits, in UTF-16 units of the text that came in.
 */
export function repair(text: string, options: RepairOptions = {}): Repair {
  const style = options.style ?? defaultHouseStyle
  const task: Task = {
    tier: options.tier ?? 'all',
    tools: toolsFor(style, options.frequencies),
    style: styleRulesFor(style),
  }
  const edits: Edit[] = []
  let line: Stretch[] = []
  for (const { start, end, line: number } of openStretches(text, protectedSpans(text, options.locked))) {
    if (line[0] && line[0].line !== number) {
      repairLine(line, task, edits)
      line = []
    }
    line.push({ start, line: number, text: text.slice(start, end) })
  }
  repairLine(line, task, edits)
  return { text: applyEdits(text, edits), edits }
}

interface Stretch {
  readonly start: number
  readonly line: number
  readonly text: string
}

/** Half-spaces damaged anywhere in a line make the same damage in the rest of it likelier. */
function repairLine(stretches: readonly Stretch[], task: Task, edits: Edit[]): void {
  const prepared = stretches.map(stretch => prepare(stretch.text, task))
  const read = prepared.map(({ text }) => readLine(text, task.tools))
  const damage = damageShownBy(read.flatMap(halfSpaceEdits))
  const isRead = !isDamaged(damage)
  stretches.forEach((stretch, i) => {
    const first = prepared[i]
    const reading = read[i]
    if (!first || !reading) return
    const set = isRead ? halfSpaceEdits(reading) : halfSpaceEditsIn(reading, task.tools, damage)
    const all = composeEdits(stretch.text, first.edits, halfSpaces(reading, set, task))
    for (const edit of all)
      edits.push({ ...edit, start: edit.start + stretch.start, end: edit.end + stretch.start })
  })
}

/** Letters, spaces and style, each only when the text has anything for it, and again when one made work for another. */
function prepare(text: string, task: Task): { text: string; edits: Edit[] } {
  let current = text
  let edits: Edit[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = prepareOnce(current, task)
    if (more.length === 0) break
    edits = composeEdits(text, edits, more)
    current = applyEdits(current, more)
  }
  return { text: current, edits }
}

function prepareOnce(text: string, { tier, style }: Task): Edit[] {
  let current = text
  let edits: Edit[] = []
  for (const [suspect, rules] of [
    [SUSPECT_CHARACTERS, characterRules],
    [SUSPECT_SPACING, spacingRules],
    [SUSPECT_STYLE, style],
  ] as const) {
    if (!suspect.test(current)) continue
    const more = applyRules(current, rules, tier)
    edits = composeEdits(text, edits, more)
    current = applyEdits(current, more)
  }
  return edits
}

/** Repeated while something changes, since a word that was joined is a new neighbour to those around it. */
function halfSpaces(line: LineReading, first: readonly Edit[], { tier, tools, style }: Task): Edit[] {
  let reading = line
  let edits: Edit[] = []
  let found = first
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const set = tier === 'auto' ? found.filter(edit => edit.tier === 'auto') : found
    const joined = applyEdits(reading.text, set)
    const styled = SUSPECT_STYLE.test(joined) ? applyRules(joined, style, tier) : []
    const all = composeEdits(reading.text, set, styled)
    if (all.length === 0) break
    edits = composeEdits(line.text, edits, all)
    reading = readEdited(reading, { text: applyEdits(joined, styled), edits: all, tools })
    found = halfSpaceEdits(reading)
  }
  return edits
}

const tools = new Map<string, HalfSpaceTools>()
const learnt = new WeakMap<WordFrequencies, Map<string, HalfSpaceTools>>()
const rules = new Map<string, TextRule[]>()

function toolsFor(style: HouseStyle, frequencies: WordFrequencies | undefined): HalfSpaceTools {
  const known = frequencies ? (learnt.get(frequencies) ?? new Map<string, HalfSpaceTools>()) : tools
  if (frequencies) learnt.set(frequencies, known)
  const key = `${style.plural} ${style.comparative}`
  const made = known.get(key) ?? makeTools(style, frequencies)
  known.set(key, made)
  return made
}

function makeTools(style: HouseStyle, frequencies: WordFrequencies | undefined): HalfSpaceTools {
  const words = lexicon()
  const detach = { plural: style.plural === 'detached', comparative: style.comparative === 'detached' }
  const costs = new Costs(words, frequencies)
  const reader = new WordReader(words, costs, endingStyle(detach))
  return {
    reader,
    joiner: new Joiner(words, { reader, costs, spaced: false }),
    freeJoiner: new Joiner(words, { reader, costs, spaced: true }),
  }
}

function styleRulesFor(style: HouseStyle): readonly TextRule[] {
  const key = `${style.plural} ${style.comparative} ${style.ezafe} ${style.quotes}`
  const made = rules.get(key) ?? styleRules(style, letters => usualReader().choices(letters)[0]?.mask)
  rules.set(key, made)
  return made
}

const usualReader = (): WordReader => toolsFor(defaultHouseStyle, undefined).reader
