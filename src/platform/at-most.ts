/** A gate that lets so many pieces of work run at once; the others wait in the order in which they came. */
export function atMost(many: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
  return async work => {
    if (running < many) running++
    else await new Promise<void>(enter => waiting.push(enter))
    return work().finally(leave)
  }
}
