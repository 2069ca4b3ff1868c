import { STATUS_CODES, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { RequestError } from '@hono/node-server'
import { securityHeaders } from './protection.ts'

/**
 * What Node refuses before there is a request (broken, too long or too slow) gets the security headers too, and two
 * words. When another answer of the connection is under way, nothing may be put in its middle: it is only closed.
 * So does a request that expects what nobody here can do.
 */
export function answerUnreadable(server: Server): void {
  const unfinished = new WeakMap<Duplex, Set<ServerResponse>>()
  server.on('request', ({ socket }, response) => {
    const responses = unfinished.get(socket) ?? new Set()
    unfinished.set(socket, responses.add(response))
    response.once('close', () => responses.delete(response))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const underWay = [...(unfinished.get(socket) ?? [])].some(({ headersSent }) => headersSent)
    if (socket.writable && !underWay) socket.write(refusal(statusOf(error.code)))
    socket.destroy()
  })
  server.on('checkExpectation', (_request, response) => refuse(response, 417))
}

/** Refuses a request that Node has read, but that nobody here could answer. */
export function refuse(response: ServerResponse, status: number): void {
  const words = STATUS_CODES[status] ?? ''
  response.writeHead(status, headersFor(words)).end(`${words}\n`)
}

/** The same for one of which no Request could be made: a Host or an address that is none. */
export function refusalOf(error: unknown): Response {
  const status = error instanceof RequestError ? 400 : 500
  const words = STATUS_CODES[status] ?? ''
  return new Response(`${words}\n`, { status, headers: headersFor(words) })
}

function statusOf(code: string | undefined): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400
}

function refusal(status: number): string {
  const words = STATUS_CODES[status] ?? ''
  const lines = Object.entries(headersFor(words)).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${words}\r\n${lines.join('')}\r\n${words}\n`
}

const headersFor = (words: string): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  'content-type': 'text/plain; charset=utf-8',
  'content-length': String(words.length + 1),
  connection: 'close',
})
