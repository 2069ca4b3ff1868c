// Chance that repeats itself: the same seed always rolls the same numbers, on every machine.

export interface Dice {
  /** The next number, from 0 up to but not including 1. */
  readonly roll: () => number
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T
}

export function diceFrom(seed: string): Dice {
  let state = hash(seed)
  const roll = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return mix(state) / 4294967296
  }
  return { roll, pick: choices => choices[Math.floor(roll() * choices.length)] ?? choices[0] }
}

// FNV-1a over UTF-16 units.
function hash(text: string): number {
  let value = 2166136261
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return value
}

// The low bits of a linear generator hardly change; this spreads the high ones over them.
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 2246822507)
  const twice = Math.imul(once ^ (once >>> 13), 3266489909)
  return (twice ^ (twice >>> 16)) >>> 0
}
