import { z } from 'zod'
import { asking } from './hold-processes.ts'
import { closeAll, type Closables } from './close-all.ts'
import { joinProgram, type Environment } from './open-program.ts'
import { openWeb } from './open-web.ts'
import type { Running } from './serve.ts'

const told = z.object({
  connection: z.union([
    z.object({ connectionString: z.string() }),
    z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() }),
  ]),
})

/** One process of several: answers readers with the database that another one holds, and tells that one when it does. */
export async function serveBesideOthers(environment: Environment): Promise<Running> {
  const { connection } = told.parse(await heard())
  const program = await joinProgram(connection, environment)
  const opened: Closables = [program]
  try {
    const address = await openWeb(program, opened)
    process.send?.({ ready: address })
    return { address, stop: () => closeAll(opened) }
  } catch (error) {
    await closeAll(opened)
    throw error
  }
}

// Asked for when somebody listens: what is said before then is lost.
function heard(): Promise<unknown> {
  const hearing = new Promise(resolve => process.once('message', resolve))
  process.send?.(asking)
  return hearing
}
