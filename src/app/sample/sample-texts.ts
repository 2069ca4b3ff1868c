// Every sentence of the sample with the place it stands in, for checks that read all of them.

export interface PlacedText {
  readonly place: string
  readonly text: string
}

/** All strings inside a table, however deep; `place` is the path to each. */
export function textsOf(table: unknown, place: string): readonly PlacedText[] {
  if (typeof table === 'string') return [{ place, text: table }]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([name, inside]) => textsOf(inside, `${place}.${name}`))
}

export const isPersian = (text: string) => /\p{Script=Arabic}/u.test(text)
