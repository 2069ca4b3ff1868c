import { readConfig } from '../platform/config.ts'
import { freePort } from '../platform/http/server.ts'
import { buildDesk } from './build-desk.ts'
import { closeAll, type Closables } from './close-all.ts'
import { holdProcesses } from './hold-processes.ts'
import { keepAddress } from './last-address.ts'
import { loadSampleOnce } from './load-sample.ts'
import { openClockwork } from './open-clockwork.ts'
import { openProgram, type Environment, type Program } from './open-program.ts'
import { openWeb } from './open-web.ts'

/** A running Peyk. */
export interface Running {
  address: string
  stop(): Promise<void>
}

/** Starts everything, in this order; `say` is given the lines an operator should read. */
export async function serve(given: Environment, say: (line: string) => void): Promise<Running> {
  const environment = await withPort(given)
  const [program] = await Promise.all([openProgram('serve', environment), buildDesk(say)])
  // What has been opened, to be closed in the opposite order, also when the next thing cannot be opened.
  const opened: Closables = [program]
  try {
    await loadSampleOnce(program, say)
    const address = await openReaders(program, environment, opened)
    await openClockwork(program, opened)
    await keepAddress(program.context.config)
    return { address, stop: () => closeAll(opened) }
  } catch (error) {
    await closeAll(opened)
    throw error
  }
}

/** Readers are answered by this process or, where several are wished for, by others that it holds. */
function openReaders(program: Program, environment: Environment, opened: Closables): Promise<string> {
  return readConfig(environment).processes === 1
    ? openWeb(program, opened)
    : holdProcesses(program, environment, opened)
}

/** PORT=0 takes a free port; it is chosen now, because absolute addresses name it. */
async function withPort(environment: Environment): Promise<Environment> {
  return environment['PORT'] === '0' ? { ...environment, PORT: String(await freePort()) } : environment
}
