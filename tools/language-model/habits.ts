// Exports, for each language in Arabic script, `rewrite`: a text as people type it on the keyboards and in the moods they have.
import { type Chance } from './seeded.ts'

type Swap = readonly [from: RegExp, to: string, share: number]

const persianLetters: Swap = [/[يى]/g, 'ی', 0.1]
const arabicYeh: Swap = [/ی/g, 'ي', 0.1]
const arabicKaf: Swap = [/ک/g, 'ك', 0.1]
const noHalfSpace: Swap = [/\u200c/g, '', 0.3]
const spaceForHalfSpace: Swap = [/\u200c/g, ' ', 0.2]
const noPunctuation: Swap = [/[.!?؟،؛:۔]/g, '', 0.5]

// Only now and then, one by one: people mix what they write and what they say.
const spokenPersian: readonly Swap[] = [
  [/ان(?=\s|$)/g, 'ون', 0.08], [/آن(?=\s|$)/g, 'اون', 0.2], [/آمد/g, 'اومد', 0.2], [/خانه/g, 'خونه', 0.2], [/ند(?=\s|$)/g, 'ن', 0.15], [/ را(?=\s|$)/g, ' رو', 0.2], [/ را(?=\s|$)/g, 'و', 0.1], [/ است(?=\s|$)/g, 'ه', 0.15], [/اگر/g, 'اگه', 0.3], [/دیگر/g, 'دیگه', 0.3], [/ها(?=\s|$)/g, 'ا', 0.05], [/برای/g, 'واسه', 0.05], [/یک (?=\p{L})/gu, 'یه ', 0.3],
] // oxfmt-ignore

const swaps: Readonly<Record<string, readonly Swap[]>> = {
  fa: [arabicYeh, arabicKaf, noHalfSpace, spaceForHalfSpace, ...spokenPersian, noPunctuation, [/[أإ]/g, 'ا', 0.5], [/هٔ/g, 'ه', 0.7], [/هٔ/g, 'ۀ', 0.3], [/ئ/g, 'ی', 0.1], [/آ/g, 'ا', 0.15], [/می\u200c/g, 'می', 0.2], [/\bمی /g, 'می', 0.1]],
  ar: [persianLetters, [/ك/g, 'ک', 0.06], noPunctuation, [/[أإآ]/g, 'ا', 0.4], [/ة/g, 'ه', 0.25], [/ى/g, 'ي', 0.25], [/ي(?=\s|$)/g, 'ى', 0.15], [/[\u064b-\u0652]/g, '', 0.7]],
  ur: [noPunctuation, [/ہ/g, 'ه', 0.06], [/ی/g, 'ي', 0.04], [/ک/g, 'ك', 0.04], [/ئ/g, 'ی', 0.05], [/ے(?=\s|$)/g, 'ی', 0.02]],
  ps: [noPunctuation, [/\u200c/g, ' ', 0.7], [/ی/g, 'ي', 0.2], [/ي/g, 'ی', 0.25], [/ک/g, 'ك', 0.15], [/ګ/g, 'گ', 0.15], [/ې/g, 'ی', 0.1], [/ې/g, 'ے', 0.03], [/کې/g, 'کښې', 0.1], [/ړ/g, 'ر', 0.03], [/ټ/g, 'ت', 0.03]],
  ckb: [noPunctuation, [/ە/g, 'ه\u200c', 0.08], [/ی/g, 'ي', 0.05], [/ی(?=\s|$)/g, 'ى', 0.06], [/ک/g, 'ك', 0.08], [/ه/g, 'ھ', 0.25], [/ڕ/g, 'ر', 0.15], [/ڵ/g, 'ل', 0.1], [/ێ/g, 'ی', 0.06], [/ۆ/g, 'و', 0.05]],
  azb: [noPunctuation, noHalfSpace, [/\u200c/g, ' ', 0.15], [/ؤ/g, 'و', 0.1], [/ائ/g, 'ا', 0.06], [/ئ/g, 'ی', 0.06], [/َ/g, '', 0.6], [/ه\u200c/g, 'ه', 0.1], [/ی/g, 'ي', 0.06], [/ک/g, 'ك', 0.06], [/ؤ/g, 'ۆ', 0.05], [/آ/g, 'ا', 0.08], [/دیر(?=\s|$)/g, 'دی', 0.1]],
} // oxfmt-ignore

export function rewrite(language: string, text: string, chance: Chance): string {
  let written = text
  for (const [from, to, share] of swaps[language] ?? [])
    if (chance.maybe(share)) written = written.replace(from, to)
  return chance.maybe(0.03) ? written.replace(/(\p{L})(?=\s|$)/u, '$1$1$1') : written
}
