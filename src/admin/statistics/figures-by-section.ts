import type { SectionFigures } from '../api/statistics.ts'

/** A line of the table: a section with its comments waiting, and how many sections under it are counted in. */
export interface SectionLine extends SectionFigures {
  waiting: number
  under: number
}

/** How a section is counted: with the sections under it, which then have no line of their own, or by itself. */
export type Counting = 'with-under' | 'alone'

/** The lines of the table, most views first. A section whose parent is not among them stands for itself. */
export function linesOf(
  sections: readonly SectionFigures[],
  waitingIn: (section: string) => number,
  counting: Counting,
): SectionLine[] {
  const lines = sections.map(each => ({ ...each, waiting: waitingIn(each.section), under: 0 }))
  return (counting === 'alone' ? lines : summedUp(lines)).sort((one, other) => other.views - one.views)
}

function summedUp(lines: readonly SectionLine[]): SectionLine[] {
  const isUnder = ({ parent }: SectionLine): boolean => lines.some(({ section }) => section === parent)
  return lines
    .filter(line => !isUnder(line))
    .map(line => lines.filter(({ parent }) => parent === line.section).reduce(plus, line))
}

const plus = (sum: SectionLine, under: SectionLine): SectionLine => ({
  ...sum,
  stories: sum.stories + under.stories,
  views: sum.views + under.views,
  useful: sum.useful + under.useful,
  notUseful: sum.notUseful + under.notUseful,
  waiting: sum.waiting + under.waiting,
  under: sum.under + 1,
})
