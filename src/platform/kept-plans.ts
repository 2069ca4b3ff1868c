import { createHash } from 'node:crypto'
import { sql, type PostgresPool } from 'kysely'
import type pg from 'pg'

const mark = '/* kept plan */'

/**
 * Stands at the beginning of a statement whose plan a connection may keep (`query.modifyFront(keptPlan)`): for the few
 * questions of every page that PostgreSQL plans longer than it answers them. There must be few different texts of it.
 */
export const keptPlan = sql.raw(mark)

const names = new Map<string, string>()
const mostNames = 100

/**
 * The pool, whose connections keep plans. Only for a server of our own: a pooler in front of another one gives each
 * transaction another connection, which knows none of our statements.
 */
export function keepingPlans(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => keeping(await pool.connect()),
    end: () => pool.end(),
  }
}

// Kysely knows a connection again by the object.
const clients = new WeakMap<pg.PoolClient, pg.PoolClient>()

function keeping(client: pg.PoolClient): pg.PoolClient {
  const known = clients.get(client) ?? new Proxy(client, { get: partOf })
  clients.set(client, known)
  return known
}

function partOf(client: pg.PoolClient, name: string | symbol): unknown {
  if (name === 'query')
    return (text: string, values: unknown[]) => client.query({ ...named(text), text, values })
  const part: unknown = Reflect.get(client, name)
  return typeof part === 'function' ? part.bind(client) : part
}

/** A name for a statement whose plan is kept; none when it is another one, or when there are too many already. */
function named(text: string): { name?: string } {
  const place = text.indexOf(mark)
  if (place < 0 || place > 'select '.length) return {}
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= mostNames) return {}
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return { name }
}
