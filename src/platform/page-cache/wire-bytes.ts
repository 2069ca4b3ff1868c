import { STATUS_CODES } from 'node:http'
import { systemClock } from '../clock.ts'
import type { CachedPage, Encoding } from './cached-page.ts'

interface Wire {
  second: number
  bytes: Buffer
}

const wires = new WeakMap<CachedPage, Partial<Record<Encoding, Wire>>>()

/** A page as it goes over the wire, head and body in one block; made anew each second, for the Date header. */
export function wireBytes(page: CachedPage, encoding: Encoding): Buffer {
  const second = Math.floor(performance.now() / 1000)
  const ofPage = wires.get(page) ?? {}
  const known = ofPage[encoding]
  if (known?.second === second) return known.bytes
  const bytes = Buffer.concat([Buffer.from(headOf(page, encoding), 'latin1'), page.variants[encoding].bytes])
  ofPage[encoding] = { second, bytes }
  wires.set(page, ofPage)
  return bytes
}

function headOf(page: CachedPage, encoding: Encoding): string {
  const { headers } = page.variants[encoding]
  const lines = headers.flatMap((name, place) =>
    place % 2 === 0 ? [`${name}: ${headers[place + 1] ?? ''}\r\n`] : [],
  )
  return `HTTP/1.1 ${page.status} ${STATUS_CODES[page.status] ?? ''}\r\n${lines.join('')}Date: ${httpDate()}\r\nConnection: keep-alive\r\n\r\n`
}

const httpDate = (): string => systemClock.now().toUTCString()
