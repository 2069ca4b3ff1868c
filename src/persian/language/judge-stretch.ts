// Exports `judgeStretch`: how likely each language is for one stretch, and `scriptOf`, the script it is judged in.
import { collectFeatures, createFeatures } from './features.ts'
import { ARABIC_SCRIPT, LATIN_SCRIPT, type Language, type Script } from './languages.ts'
import { type Model, type ReadBranch } from './model.ts'
import { type Stretch } from './stretch.ts'
import { BREAK, isArabicLetter, isLatinLetter } from './symbols.ts'
import { countVotes } from './votes.ts'

const VERDICTS: Readonly<Record<Script, readonly Language[]>> = { arabic: ARABIC_SCRIPT, latin: LATIN_SCRIPT }
const features = createFeatures()
const MOST_CLASSES = Math.max(ARABIC_SCRIPT.length, LATIN_SCRIPT.length)
const votes: Readonly<Record<Script, Int32Array>> = {
  arabic: new Int32Array(ARABIC_SCRIPT.length),
  latin: new Int32Array(LATIN_SCRIPT.length),
}
const shares = new Float64Array(MOST_CLASSES)

/** Foreign names and terms are longer in Latin letters, so a third of Arabic-script letters makes the sentence one of that script. */
export function scriptOf(stretch: Stretch): Script {
  return stretch.arabic * 2 >= stretch.latin ? 'arabic' : 'latin'
}

/** Gives each language of the stretch's script to `add` with its probability. Letters of the other script are blanked in it. */
export function judgeStretch(
  stretch: Stretch,
  model: Model,
  add: (language: Language, probability: number) => void,
): void {
  const script = scriptOf(stretch)
  if (stretch.arabic > 0 && stretch.latin > 0) blankOtherScript(stretch, script)
  const branch = model[script]
  collectFeatures(stretch, branch.bits, features)
  const total = share(branch, votes[script])
  VERDICTS[script].forEach((language, c) => {
    add(language, (shares[c] ?? 0) / total)
  })
}

function share(branch: ReadBranch, counted: Int32Array): number {
  countVotes(features, branch.packed, counted)
  const factor = branch.scale / Math.sqrt(features.count || 1)
  let best = -Infinity
  for (let c = 0; c < branch.classes; c++) {
    const score = branch.sharpness * ((counted[c] ?? 0) * factor + (branch.bias[c] ?? 0))
    shares[c] = score
    if (score > best) best = score
  }
  let total = 0
  for (let c = 0; c < branch.classes; c++) {
    const power = Math.exp((shares[c] ?? 0) - best)
    shares[c] = power
    total += power
  }
  return total
}

function blankOtherScript(stretch: Stretch, script: Script): void {
  const isForeign = script === 'arabic' ? isLatinLetter : isArabicLetter
  for (let i = 0; i < stretch.length; i++) {
    if (isForeign(stretch.symbols[i] ?? 0)) stretch.symbols[i] = BREAK
  }
}
