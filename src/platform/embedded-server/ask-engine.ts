import pg from 'pg'
import { hasCode } from './embedded-server-error.ts'
import { engineRole, peykDatabase, peykRole } from './engine-settings.ts'

/** Where an engine listens: the folder of its socket and the number in the socket's name. */
export interface EngineAddress {
  host: string
  port: number
}

/** Does an engine answer there, and is it the one of this cluster? False also while it starts or ends. */
export async function answersFor(address: EngineAddress, cluster: string): Promise<boolean> {
  try {
    const asking = { ...address, user: engineRole, database: 'postgres' }
    const rows = await ask(asking, `select current_setting('data_directory') as folder`)
    return rows[0]?.['folder'] === cluster
  } catch {
    return false
  }
}

/** Makes Peyk's own role and database when they are missing, also after a first start that was killed half-way. */
export async function ensurePeykDatabase(address: EngineAddress): Promise<void> {
  try {
    await ask({ ...address, user: peykRole, database: peykDatabase }, 'select 1')
  } catch (error) {
    // No such role, no such database.
    if (!hasCode(error, '28000', '3D000')) throw error
    const asking = { ...address, user: engineRole, database: 'postgres' }
    const roles = await ask(asking, `select 1 from pg_roles where rolname = '${peykRole}'`)
    if (roles.length === 0) await ask(asking, `create role ${peykRole} login createdb`)
    await ask(asking, `create database ${peykDatabase} owner ${peykRole}`)
  }
}

type Asking = EngineAddress & { user: string; database: string }

async function ask(asking: Asking, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  // Stated here, because PGSSLMODE and PGOPTIONS of the operator's shell must not reach the engine.
  const client = new pg.Client({ ...asking, ssl: false, options: '', connectionTimeoutMillis: 5_000 })
  // Trap: without a handler an engine that goes away ends the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<Readonly<Record<string, unknown>>>(sql)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
