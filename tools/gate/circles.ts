import type { Rule } from './rule.ts'
import { isCode } from './source-files.ts'
import { importsOf } from './syntax.ts'

export const circles: Rule = {
  name: 'no file can be reached from itself',
  reason: 'a circle means that two files are one: neither can be read, tested or moved alone',
  find: files => {
    const graph = new Map(files.filter(({ path }) => isCode(path)).map(file => [file.path, neighbours(file)]))
    return knots(graph).map(knot => ({
      path: knot[0] ?? '',
      line: 1,
      message: `circle: ${knot.join(' > ')}`,
    }))
  },
}

function neighbours(file: Parameters<typeof importsOf>[0]): string[] {
  return importsOf(file).map(({ to }) => to)
}

/** Tarjan's strongly connected components of more than one file (or of one that imports itself). */
function knots(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (path: string): number => {
    order.set(path, order.size)
    low.set(path, order.get(path) ?? 0)
    open.push(path)
    for (const next of graph.get(path) ?? []) {
      if (!graph.has(next)) continue
      if (!order.has(next)) low.set(path, Math.min(low.get(path) ?? 0, visit(next)))
      else if (open.includes(next)) low.set(path, Math.min(low.get(path) ?? 0, order.get(next) ?? 0))
    }
    if (low.get(path) === order.get(path)) found.push(open.splice(open.indexOf(path)))
    return low.get(path) ?? 0
  }
  for (const path of graph.keys()) if (!order.has(path)) visit(path)
  return found.filter(knot => knot.length > 1 || graph.get(knot[0] ?? '')?.includes(knot[0] ?? ''))
}
