/** count: more was counted. correction: what stood here before was wrong. */
export const countKinds = ['count', 'correction'] as const
export type CountKind = (typeof countKinds)[number]

export const tableStates = ['draft', 'published'] as const
export type TableState = (typeof tableStates)[number]

/** The results of one province. */
export interface ResultRow {
  /** Slug. */
  province: string
  /** For each choice, in the order of the choices. */
  votes: number[]
  /** Null where it was not told. */
  invalid: number | null
  eligible: number | null
}

/** A table of results: what could be chosen, and what each province counted. */
export interface Results {
  choices: string[]
  rows: ResultRow[]
}

/** What the table said at a moment. */
export interface Count extends Results {
  number: number
  kind: CountKind
  /** The moment whose state of the count it tells. */
  countedAt: Date
  source: string
  /** What was wrong before a correction. */
  note: string
  enteredAt: Date
}

/** A table of results with everything it ever said, the latest first. */
export interface Election {
  id: string
  title: string
  /** Empty: English readers do not see the table. */
  titleEn: string
  /** What the choices are called in English, by their Persian names. */
  choicesEn: Readonly<Record<string, string>>
  state: TableState
  counts: Count[]
}

/** The votes of every choice in all provinces, in the order of the choices. */
export const totalsOf = ({ choices, rows }: Results): number[] =>
  choices.map((_, place) => rows.reduce((sum, { votes }) => sum + (votes[place] ?? 0), 0))

/** A number that is another one than before. */
export interface ChangedCell {
  province: string
  choice: string
  before: number | null
  after: number | null
}

/** What a count says otherwise than the one before it, province by province. */
export function changesBetween(before: Results, after: Results): ChangedCell[] {
  const slugs = [...new Set([...after.rows, ...before.rows].map(({ province }) => province))]
  const choices = [...new Set([...after.choices, ...before.choices])]
  return slugs.flatMap(province =>
    choices
      .map(choice => ({
        province,
        choice,
        before: votesFor(before, province, choice),
        after: votesFor(after, province, choice),
      }))
      .filter(cell => cell.before !== cell.after),
  )
}

/** The number of a cell; null where there is none. */
export function votesFor({ choices, rows }: Results, province: string, choice: string): number | null {
  const place = choices.indexOf(choice)
  return rows.find(row => row.province === province)?.votes[place] ?? null
}

/** Whether something that was counted is less now, or gone: no count goes backwards. */
export const goesBack = (before: Results, after: Results): boolean =>
  changesBetween(before, after).some(cell => cell.before !== null && (cell.after ?? -1) < cell.before)
