// Exports `toFinglish`: spoken Persian, given by sound, in the Latin letters of one writer.
import { type Chance } from './seeded.ts'

/** How one writer spells each sound; e, a, o may be dropped inside a word by writers in a hurry. */
export interface Hand {
  spellings: Readonly<Record<string, string>>
  dropping: number
}

const choices: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  A: [['a', 0.84], ['aa', 0.1], ['â', 0.02], ['o', 0.04]],
  x: [['kh', 0.8], ['x', 0.2]],
  q: [['gh', 0.8], ['q', 0.2]],
  S: [['sh', 0.97], ['s', 0.02], ['š', 0.01]],
  C: [['ch', 0.97], ['c', 0.03]],
  Z: [['zh', 0.6], ['j', 0.4]],
  u: [['oo', 0.45], ['u', 0.43], ['ou', 0.12]],
  i: [['i', 0.86], ['ee', 0.14]],
  v: [['v', 0.9], ['w', 0.1]],
  y: [['y', 0.8], ['i', 0.2]],
} // oxfmt-ignore

export function aHand(chance: Chance): Hand {
  const spellings = Object.fromEntries(
    Object.keys(choices).map(sound => [sound, weighted(choices[sound] ?? [], chance)]),
  )
  return { spellings, dropping: chance.maybe(0.3) ? 0.2 : 0.02 }
}

/** Takes sounds in the letters explained in finglish.txt, words parted by spaces. */
export function toFinglish(sounds: string, hand: Hand, chance: Chance): string {
  return sounds
    .split(' ')
    .map(word =>
      spellWord(
        word.replace(/[^a-zASCZ]/g, mark => (/[A-Z]/.test(mark) ? mark.toLowerCase() : '')),
        hand,
        chance,
      ),
    )
    .join(' ')
}

function spellWord(word: string, hand: Hand, chance: Chance): string {
  let written = ''
  for (let i = 0; i < word.length; i++) {
    const sound = word[i] ?? ''
    const inside = i > 0 && i < word.length - 1
    if (inside && 'aeo'.includes(sound) && chance.maybe(hand.dropping)) continue
    written += chance.maybe(0.06)
      ? weighted(choices[sound] ?? [[sound, 1]], chance)
      : (hand.spellings[sound] ?? sound)
  }
  if (written.endsWith('e') && chance.maybe(0.08)) written += 'h'
  return chance.maybe(0.01) ? written + (written.at(-1) ?? '').repeat(3) : written
}

function weighted(options: readonly (readonly [string, number])[], chance: Chance): string {
  let left = chance.next()
  for (const [spelling, share] of options) {
    left -= share
    if (left < 0) return spelling
  }
  return options[0]?.[0] ?? ''
}
