import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'

/** Counts how often a page waits for the database: questions asked beside each other are one wave. For tests. */
export interface Waves {
  waves: number
  queries: number
}

/** How long after the last question or answer a wave is complete: longer than a page takes from one to the next. */
const still = 8

/**
 * A driver that holds all questions until no more come, and then lets them go together. What is asked while others are
 * still being answered belongs to the next wave, however slow the machine is.
 */
export function inWaves(driver: Driver): { driver: Driver; count: Waves } {
  const count = { waves: 0, queries: 0 }
  let held: (() => void)[] = []
  let unanswered = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const letGo = (): void => {
    count.waves++
    unanswered = held.length
    const going = held
    held = []
    for (const go of going) go()
  }
  const waitForMore = (): void => {
    clearTimeout(timer)
    // A busy machine calls late timers before it looks at what has arrived: one more turn, in which a question starts anew.
    if (held.length > 0 && unanswered === 0)
      timer = setTimeout(() => (timer = setTimeout(letGo, still)), still)
  }
  const ask = async <R>(question: () => Promise<R>): Promise<R> => {
    count.queries++
    await new Promise<void>(resolve => {
      held.push(resolve)
      waitForMore()
    })
    return question().finally(() => {
      unanswered--
      waitForMore()
    })
  }
  return { driver: heldBack(driver, ask), count }
}

function heldBack(driver: Driver, ask: <R>(question: () => Promise<R>) => Promise<R>): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const originalOf = (held: DatabaseConnection): DatabaseConnection => originals.get(held) ?? held
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const connection = await driver.acquireConnection()
      const held: DatabaseConnection = {
        executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
          ask(() => connection.executeQuery<R>(query)),
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
