import type { QueryNode } from './query-node.ts'

const SIGNS = { any: ' | ', all: ' & ', phrase: ' <-> ' } as const

/** A query as PostgreSQL reads a tsquery: every term quoted, every group in brackets. */
export function emitQuery(node: QueryNode): string {
  if (node.is === 'term') return quoteLexeme(node.term)
  return `(${node.of.map(emitQuery).join(SIGNS[node.is])})`
}

/** A lexeme in quotes, as tsvector and tsquery read it: quotes and backslashes doubled. */
export function quoteLexeme(term: string): string {
  return `'${term.replace(/['\\]/g, sign => sign + sign)}'`
}
