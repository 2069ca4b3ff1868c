import type { FiguresBy } from '../api/network-desks.ts'

export const figuresBy = ['all', 'office', 'desk'] as const satisfies readonly FiguresBy[]

/** What stands in the address of the figures. */
export function byFrom(search: Record<string, unknown>): { by?: FiguresBy } {
  const by = figuresBy.find(each => each === search['by'])
  return by === undefined ? {} : { by }
}
