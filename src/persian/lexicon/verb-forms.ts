// Recognises finite verbs and participles from stems. Keys are letters without half-spaces; a mask says after which
// letters a half-space belongs (bit i: before the letter with index i).
import { ALWAYS_PREVERBS, PARTICIPLE_ENDINGS, PAST_ENDINGS, PRESENT_ENDINGS } from './fa.ts'

export interface VerbForm {
  readonly stem: string
  readonly tense: 'past' | 'present' | 'participle'
  /** Preverb, negation and می as written before the stem. */
  readonly prefix: string
  readonly ending: string
  readonly mask: number
}

type Body = Pick<VerbForm, 'stem' | 'tense' | 'ending'> & { tail: number }

/** All conjugated forms of the given stems, e.g. «نمی‌روند», «برداشته‌اند», «بیاورد». */
export class VerbForms {
  private readonly bodies = new Map<string, Body[]>()

  constructor(past: readonly string[], present: readonly string[]) {
    for (const stem of past) {
      for (const ending of PAST_ENDINGS) this.add({ stem, tense: 'past', ending, tail: 0 })
      for (const ending of PARTICIPLE_ENDINGS) {
        this.add({ stem, tense: 'participle', ending, tail: ending.length > 1 ? stem.length + 1 : 0 })
      }
    }
    for (const stem of present) {
      for (const ending of PRESENT_ENDINGS) this.add({ stem, tense: 'present', ending, tail: 0 })
    }
  }

  private add(body: Body): void {
    const key = body.stem + body.ending
    const list = this.bodies.get(key)
    if (list) list.push(body)
    else this.bodies.set(key, [body])
  }

  /** Every way to read the letters as a verb; empty when there is none. */
  analyse(key: string): VerbForm[] {
    const found: VerbForm[] = []
    this.withPrefixes(key, 0, found)
    for (const preverb of ALWAYS_PREVERBS) {
      if (key.startsWith(preverb) && key.length > preverb.length + 1)
        this.withPrefixes(key, preverb.length, found)
    }
    return found
  }

  private withPrefixes(key: string, at: number, found: VerbForm[]): void {
    this.bodiesAt(key, at, { found, joint: 0, allow: 'any' })
    if (key.startsWith('می', at)) this.bodiesAt(key, at + 2, { found, joint: at + 2, allow: 'any' })
    if (key.startsWith('نمی', at)) this.bodiesAt(key, at + 3, { found, joint: at + 3, allow: 'any' })
    const first = key[at]
    if (first === 'ن' || first === 'ب') {
      this.bodiesAt(key, at + 1, { found, joint: 0, allow: 'consonant' })
      if (key[at + 1] === 'ی') this.contracted(key, at, found)
    }
  }

  /** After ن and ب a stem that begins with a vowel takes ی: «نیامد» from آمد, «بیفتد» from افتد. */
  private contracted(key: string, at: number, found: VerbForm[]): void {
    const prefix = key.slice(0, at + 2)
    const rest = key.slice(at + 2)
    const spellings = rest.startsWith('ا') ? [`آ${rest.slice(1)}`, rest] : [`ا${rest}`]
    for (const restored of spellings) {
      const shift = at + 2 - (restored.length - rest.length)
      for (const body of this.bodies.get(restored) ?? []) {
        found.push({ ...pick(body), prefix, mask: body.tail > 0 ? bit(body.tail + shift) : 0 })
      }
    }
  }

  private bodiesAt(
    key: string,
    at: number,
    how: { found: VerbForm[]; joint: number; allow: 'any' | 'consonant' },
  ): void {
    const rest = key.slice(at)
    if (how.allow === 'consonant' && (rest.startsWith('آ') || rest.startsWith('ا'))) return
    for (const body of this.bodies.get(rest) ?? []) {
      const tail = body.tail > 0 ? bit(body.tail + at) : 0
      how.found.push({
        ...pick(body),
        prefix: key.slice(0, at),
        mask: (how.joint > 0 ? bit(how.joint) : 0) | tail,
      })
    }
  }
}

function pick(body: Body): Pick<VerbForm, 'stem' | 'tense' | 'ending'> {
  return { stem: body.stem, tense: body.tense, ending: body.ending }
}

function bit(index: number): number {
  return index < 31 ? 1 << index : 0
}
