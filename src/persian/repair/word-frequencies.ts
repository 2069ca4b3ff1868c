const WORD = /[\p{L}\p{M}\u200C]+/gu
const ZWNJ = '\u200C'
/** A form seen in one text only may be a slip. */
const PROVEN_BY = 2
const MOST_LETTERS = 30

/** How often a newsroom has used a form, half-spaces included: «نقش‌آفرینی». Does not change once it is made. */
export interface WordFrequencies {
  /** In how many texts the form stands, written just so; 0 when in fewer than two. */
  countOf(form: string): number
  /** Does it know forms that go on with a half-space after these letters? «نقش» */
  isFirstPart(letters: string): boolean
}

/**
 * Counts the forms of edited texts, so that repair knows the newsroom's own words and names. Feed it published
 * stories only: what it learns is taken for right. Forms that are in one text only are not counted, nor those of more
 * than thirty letters. Example: after two stories with «نقش‌آفرینی», `countOf('نقش‌آفرینی')` is 2 and `isFirstPart('نقش')` true.
 */
export function learnFrequencies(texts: Iterable<string>): WordFrequencies {
  const vocabulary = new Vocabulary(Number.POSITIVE_INFINITY)
  let number = 0
  for (const text of texts) vocabulary.learn(String(number++), text)
  return vocabulary.frequencies()
}

/**
 * The forms of the newest texts, each under a key, so that a corrected text takes the place of what it was. The oldest
 * are forgotten beyond `most` texts: a thousand stories take about 10 MB.
 */
export class Vocabulary {
  private readonly most: number
  private readonly texts = new Map<string, readonly string[]>()
  private readonly counts = new Map<string, number>()

  constructor(most: number) {
    this.most = most
  }

  /** Takes the text under the key; an earlier one of that key is forgotten. */
  learn(key: string, text: string): void {
    this.forget(key)
    const forms = new Set<string>()
    for (const [form] of text.matchAll(WORD)) if (form.length <= MOST_LETTERS) forms.add(form)
    this.texts.set(key, [...forms])
    for (const form of forms) this.counts.set(form, (this.counts.get(form) ?? 0) + 1)
    for (const [oldest] of this.texts) {
      if (this.texts.size <= this.most) break
      this.forget(oldest)
    }
  }

  /** Takes the text of the key out again; nothing happens when there is none. */
  forget(key: string): void {
    for (const form of this.texts.get(key) ?? []) {
      const left = (this.counts.get(form) ?? 0) - 1
      if (left > 0) this.counts.set(form, left)
      else this.counts.delete(form)
    }
    this.texts.delete(key)
  }

  /** What is known now; later texts do not change it. */
  frequencies(): WordFrequencies {
    const counts = new Map<string, number>()
    const firstParts = new Set<string>()
    for (const [form, count] of this.counts) {
      if (count < PROVEN_BY) continue
      counts.set(form, count)
      const seam = form.indexOf(ZWNJ)
      if (seam > 0) firstParts.add(form.slice(0, seam))
    }
    return { countOf: form => counts.get(form) ?? 0, isFirstPart: letters => firstParts.has(letters) }
  }
}
