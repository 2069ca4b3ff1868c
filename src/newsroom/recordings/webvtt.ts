import { canonicalise } from '../../persian/index.ts'
import type { FieldProblem } from '../../platform/refusal.ts'

interface Cue {
  start: number
  end: number
  lines: string[]
}

const timing =
  /^(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t].*)?$/
const mostCues = 10_000

/**
 * Captions in WebVTT as they are kept and served: only moments and words, in order. Notes, styles, regions, places on the
 * screen and tags are left out; the words go through the one canonicaliser. Nothing at all is no captions.
 * @returns the text, or what is wrong with it, naming the line.
 */
export function captionsFrom(given: string): { text: string } | { problem: FieldProblem } {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { text: '' }
  const lines = text.split('\n')
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return wrong('captions-header')
  const cues: Cue[] = []
  for (const [at, line] of lines.entries()) {
    if (!line.includes('-->')) continue
    const cue = cueAt(lines, at)
    if (cue === undefined) return wrong('captions-time', { line: at + 1 })
    if (cue.lines.length > 0) cues.push(cue)
  }
  if (cues.length === 0 || cues.length > mostCues) return wrong('captions-empty')
  return { text: written(cues.sort((one, other) => one.start - other.start)) }
}

const wrong = (problem: string, facts: Record<string, number> = {}) => ({
  problem: { field: 'captions', problem, facts },
})

function cueAt(lines: readonly string[], at: number): Cue | undefined {
  const found = timing.exec((lines[at] ?? '').trim())
  if (found === null) return undefined
  const [start, end] = [momentOf(found.slice(1, 5)), momentOf(found.slice(5, 9))]
  if (end <= start) return undefined
  const behind = lines.slice(at + 1)
  const until = behind.findIndex(line => line.trim() === '')
  return { start, end, lines: behind.slice(0, until < 0 ? undefined : until).flatMap(wordsOf) }
}

const momentOf = ([hours, minutes, seconds, rest]: (string | undefined)[]): number =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)

/** Words without tags; what could be read as one afterwards is escaped. */
function wordsOf(line: string): string[] {
  const plain = line
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
  const clean = canonicalise(plain, 'title')
  if (!clean.ok || clean.text === '') return []
  return [clean.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')]
}

const written = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues.map(({ start, end, lines }) => `\n${clock(start)} --> ${clock(end)}\n${lines.join('\n')}\n`).join('')}`

function clock(ms: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0')
  const rest = String(ms % 1000).padStart(3, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`
}
