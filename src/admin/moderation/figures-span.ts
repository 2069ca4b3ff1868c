/** The spans of the figures, in days. */
export const spans = ['7', '30', '90', '365']

/** The days that stand in the address; thirty when none do. */
export const figuresFrom = (search: Record<string, unknown>): { days?: number } => {
  const days = spans.find(each => each === String(search['days']))
  return days === undefined ? {} : { days: Number(days) }
}
