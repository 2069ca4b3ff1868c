import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'

/** Counts how often a page waits for the database: questions asked beside each other are one wave. For tests. */
export interface Waves {
  waves: number
  queries: number
}

/** How long after the last question a wave is complete: longer than anything a page does between two of one wave. */
const still = 15

/** A driver that holds all questions until no more come, and then lets them go together. */
export function inWaves(driver: Driver): { driver: Driver; count: Waves } {
  const count = { waves: 0, queries: 0 }
  let held: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = (): Promise<void> => {
    count.queries++
    clearTimeout(timer)
    timer = setTimeout(() => {
      count.waves++
      const going = held
      held = []
      for (const go of going) go()
    }, still)
    return new Promise(resolve => held.push(resolve))
  }
  return { driver: heldBack(driver, hold), count }
}

function heldBack(driver: Driver, hold: () => Promise<void>): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const originalOf = (held: DatabaseConnection): DatabaseConnection => originals.get(held) ?? held
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const connection = await driver.acquireConnection()
      const held: DatabaseConnection = {
        async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
          await hold()
          return connection.executeQuery<R>(query)
        },
        streamQuery: (query, size) => connection.streamQuery(query, size),
      }
      originals.set(held, connection)
      return held
    },
    beginTransaction: (held, settings) => driver.beginTransaction(originalOf(held), settings),
    commitTransaction: held => driver.commitTransaction(originalOf(held)),
    rollbackTransaction: held => driver.rollbackTransaction(originalOf(held)),
    releaseConnection: held => driver.releaseConnection(originalOf(held)),
    destroy: () => driver.destroy(),
  }
}
