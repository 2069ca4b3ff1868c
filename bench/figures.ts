/** What a bench found: a figure's name with its unit → its value, or a sentence why there is none. */
export type Figures = Readonly<Record<string, number | string>>

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits))

/** Milliseconds a step takes. */
export async function timed<T>(step: () => Promise<T> | T): Promise<{ took: number; result: T }> {
  const from = performance.now()
  const result = await step()
  return { took: performance.now() - from, result }
}

/** The value that so large a part of all values do not pass: 0.95 for the 95th percentile. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}
