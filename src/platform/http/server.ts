import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Log } from '../log.ts'
import { answerFromCache, cacheKeyOf, keptAnswer, type CachePolicy } from '../page-cache/answer-from-cache.ts'
import type { PageCache } from '../page-cache/page-cache.ts'
import { answerUnreadable, refusalOf, refuse } from './answer-unreadable.ts'
import { openDoor } from './door.ts'
import type { Env } from './env.ts'

export interface WebServer {
  port: number
  /** Stops taking connections, lets running answers finish (10 s at most). */
  stop(): Promise<void>
}

interface Serving {
  app: Hono<Env>
  cache: PageCache
  policy: CachePolicy
  log: Log
}

/**
 * Listens. Kept pages are sent at the door; of what comes past it the page cache answers before the router. Port 0
 * takes a free one.
 */
export async function startServer(
  serving: Serving,
  address: { host: string; port: number },
): Promise<WebServer> {
  const server = createServer(
    {
      headersTimeout: 5_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
      // Node refuses a request without Host by itself, without any header of ours: that is done below.
      requireHostHeader: false,
    },
    listenerFor(serving),
  )
  server.maxConnections = 4_000
  answerUnreadable(server)
  const atTheDoor = openDoor(server, request => keptAnswer(serving.cache, serving.policy, request))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.port, address.host, resolve)
  })
  return { port: portOf(server), stop: () => stop(server, atTheDoor) }
}

/** The number of a port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server)
  await new Promise(resolve => server.close(resolve))
  return port
}

/** A page is rendered from its key alone: no header or cookie of a reader can reach a cached page. */
const pageRequest = (key: string): Request => new Request(`http://page.invalid${key}`)

function listenerFor({
  app,
  cache,
  policy,
  log,
}: Serving): (request: IncomingMessage, response: ServerResponse) => void {
  const route = getRequestListener((request, env) => app.fetch(request, env), {
    hostname: 'host.invalid', // HTTP/1.0 needs none, as monitors ask.
    errorHandler: refusalOf,
  })
  const render = async (key: string): Promise<Response> => app.fetch(pageRequest(key))
  return (request, response) => {
    if (!namesItsHost(request)) return refuse(response, 400)
    const key = cacheKeyOf(request, policy)
    if (key === undefined) return void route(request, response)
    const answer = answerFromCache(cache, { key, request, response }, render)
    answer?.catch((error: unknown) => {
      log.error({ error: String(error) }, 'page not answered')
      if (response.headersSent) response.end()
      else refuse(response, 500)
    })
  }
}

/** HTTP/1.1 asks for one Host: of two, others on the way might take the one and we the other. */
function namesItsHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0')
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function stop(server: Server, atTheDoor: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  for (const socket of atTheDoor) socket.destroySoon()
  const patience = setTimeout(() => {
    server.closeAllConnections()
    for (const socket of atTheDoor) socket.destroy()
  }, 10_000)
  await closed
  clearTimeout(patience)
}
