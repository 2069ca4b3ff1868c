// In the order of a scale: how much of the claim holds; unproven stands outside of it.
export const verdicts = ['true', 'mostly-true', 'misleading', 'false', 'unproven'] as const
export type Verdict = (typeof verdicts)[number]

/** The number of a verdict for machines, 5 for true and 1 for false; undefined for what is not known. */
export const ratingOf: Readonly<Record<Verdict, number | undefined>> = {
  true: 5,
  'mostly-true': 4,
  misleading: 2,
  false: 1,
  unproven: undefined,
}

/** What a finding rests on; the address may be empty. */
export interface Evidence {
  text: string
  url: string
}

export interface FactCheckWords {
  claim: string
  /** Who said it, or where it went round. */
  claimant: string
  verdict: Verdict
  /** What the newsroom found, in a sentence or two. */
  finding: string
  evidence: Evidence[]
}

/** One writing of a fact check; the latest is what readers see. */
export interface FactCheck extends FactCheckWords {
  number: number
  /** Why it took the place of the one before. */
  note: string
  writtenAt: Date
}
