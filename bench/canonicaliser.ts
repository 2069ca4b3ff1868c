import { canonicalise, type TextKind } from '../src/persian/index.ts'
import { median, rounded, timed, type Figures } from './figures.ts'
import { hostileTexts } from './hostile-texts.ts'
import { sampleText } from './sample-text.ts'

const megabyte = 2 ** 20
const runs = 5
const kinds: readonly TextKind[] = ['name', 'title', 'comment', 'body']

/** How long a megabyte of UTF-8 takes to clean: of ordinary prose, and of the dearest hostile texts in every kind. */
export async function canonicaliser(): Promise<Figures> {
  const ordinary = await middle(filled(sampleText()), 'body')
  const found: { text: string; took: number }[] = []
  for (const unit of hostileTexts) {
    const text = filled(unit)
    for (const kind of kinds)
      found.push({ text: `${kind} of ${spelt(unit)}`, took: await middle(text, kind) })
  }
  found.sort((one, other) => other.took - one.took)
  return {
    'ordinary prose, ms': rounded(ordinary),
    [`the worst of ${hostileTexts.length} hostile texts in four kinds, ms`]: rounded(
      found[0]?.took ?? Number.NaN,
    ),
    'which one': found[0]?.text ?? '',
    'the middle one, ms': rounded(median(found.map(({ took }) => took))),
    'above 50 ms': found.filter(({ took }) => took > 50).length,
  }
}

async function middle(text: string, kind: TextKind): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push((await timed(() => canonicalise(text, kind))).took)
  return median(times)
}

// Through bytes, so that it is one flat string, as what arrives is.
function filled(unit: string): string {
  const repeated = unit.repeat(Math.ceil(megabyte / Buffer.byteLength(unit)))
  return Buffer.from(repeated, 'utf16le').toString('utf16le')
}

function spelt(unit: string): string {
  return Array.from(unit, sign => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(' ')
}
