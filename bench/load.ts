import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

const run = promisify(execFile)
const connections = 32
const seconds = 6

/** Requests a second that an address answers, asked for gzip by 32 connections for 6 seconds; wrk if it is there. */
export async function requestsPerSecond(address: string): Promise<number> {
  return (await hasWrk()) ? byWrk(address) : byAutocannon(address)
}

export const generator = async (): Promise<string> => ((await hasWrk()) ? 'wrk' : 'autocannon')

async function hasWrk(): Promise<boolean> {
  return run('wrk', ['-v']).then(
    () => true,
    (error: unknown) => error instanceof Error && 'code' in error && error.code !== 'ENOENT',
  )
}

async function byWrk(address: string): Promise<number> {
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '-H',
    'Accept-Encoding: gzip',
    address,
  ])
  if (/Non-2xx/.test(stdout)) throw new Error(`errors while loading ${address}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}

async function byAutocannon(address: string): Promise<number> {
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`errors while loading ${address}`)
  return result.requests.average
}
