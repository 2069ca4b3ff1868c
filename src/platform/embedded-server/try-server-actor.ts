// A process of the tests' stage: opens the server of its role, reports to its parent, stops when told to leave.
import { z } from 'zod'
import { EmbeddedServerError } from './embedded-server-error.ts'
import { openEmbeddedServer } from './open-embedded-server.ts'

const roleShape = z.object({
  dataFolder: z.string(),
  mode: z.enum(['serve', 'command']),
  machine: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
})

const role = roleShape.parse(JSON.parse(process.argv[2] ?? ''))
const log: string[] = []
const began = performance.now()
const note = (line: string) => {
  log.push(line)
}

try {
  const server = await openEmbeddedServer({ ...role, machine: role.machine ?? {}, log: note })
  process.once('message', () => {
    void server.stop().then(() => {
      process.disconnect()
    })
  })
  report({ opened: true, connection: server.connection })
} catch (error) {
  if (!(error instanceof EmbeddedServerError)) throw error
  process.exitCode = 1
  report({ opened: false, code: error.code, message: error.message })
  process.disconnect()
}

function report(answer: object): void {
  process.send?.({ ...answer, log, took: Math.round(performance.now() - began) })
}
