import type { Slot } from '../api/statistics.ts'

/** Where a bar stands in a drawing 240 wide and 100 high. */
export interface Bar {
  x: number
  y: number
  width: number
  height: number
  isRunning: boolean
}

export const chartWidth = 240
export const chartHeight = 100
const gap = 0.3

/** Views as bars and the usual as a line of steps; time runs as the language is read. */
export function shapeOf(slots: readonly Slot[], isRightToLeft: boolean): { bars: Bar[]; usual: string } {
  const most = Math.max(1, ...slots.map(({ views, usual }) => Math.max(views, usual ?? 0)))
  const step = chartWidth / Math.max(1, slots.length)
  const heightOf = (views: number): number => rounded((chartHeight * views) / most)
  // The edge of a slot at which its time begins.
  const edge = (index: number): number => rounded(isRightToLeft ? chartWidth - index * step : index * step)
  const bars = slots.map(({ views, state }, index) => ({
    x: rounded(Math.min(edge(index), edge(index + 1)) + (step * gap) / 2),
    y: rounded(chartHeight - heightOf(views)),
    width: rounded(step * (1 - gap)),
    height: heightOf(views),
    isRunning: state === 'running',
  }))
  const steps = slots.flatMap(({ usual }, index) =>
    usual === null ? [] : [`${edge(index)} ${rounded(chartHeight - heightOf(usual))}H${edge(index + 1)}`],
  )
  const first = steps[0]
  const usual =
    first === undefined
      ? ''
      : `M${first}${steps
          .slice(1)
          .map(each => `L${each}`)
          .join('')}`
  return { bars, usual }
}

/** A trend as a line in a drawing 60 wide and 20 high. */
export function sparkOf(trend: readonly number[], isRightToLeft: boolean): string {
  const most = Math.max(1, ...trend)
  const step = trend.length < 2 ? 0 : 60 / (trend.length - 1)
  const points = (trend.length === 1 ? [...trend, ...trend] : trend).map((views, index) => {
    const along = trend.length === 1 ? index * 60 : index * step
    return `${rounded(isRightToLeft ? 60 - along : along)} ${rounded(19 - (18 * views) / most)}`
  })
  return points.length === 0 ? '' : `M${points.join('L')}`
}

const rounded = (length: number): number => Math.round(length * 100) / 100
