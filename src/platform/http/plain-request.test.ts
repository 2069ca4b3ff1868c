import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import { Duplex } from 'node:stream'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { readPlainRequest } from './plain-request.ts'

/** What Node's own parser makes of the bytes of one connection. */
interface Reading {
  refused: boolean
  requests: { method: string; target: string; acceptEncoding: string; body: string }[]
}

async function asNodeReads(sent: string): Promise<Reading> {
  const reading: Reading = { refused: false, requests: [] }
  const connection = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() })
  const server = createServer((request, response) => {
    const read = { ...headOf(request), body: '' }
    reading.requests.push(read)
    request.on('data', (part: Buffer) => {
      read.body += part.toString('latin1')
    })
    response.end()
  })
  server.on('clientError', () => {
    reading.refused = true
  })
  server.emit('connection', connection)
  connection.push(Buffer.from(sent, 'latin1'))
  await nextTurn()
  await nextTurn()
  connection.destroy()
  return reading
}

const headOf = ({ method = '', url = '', headers }: IncomingMessage) => ({
  method,
  target: url,
  acceptEncoding: headers['accept-encoding'] ?? '',
})

const next = 'GET /next HTTP/1.1\r\nHost: next\r\n\r\n'
const readingOfNext = { method: 'GET', target: '/next', acceptEncoding: '', body: '' }

/** Whether what is accepted here is read by Node as the same one request, ending where we say it ends. */
async function agreesWithNode(sent: string): Promise<boolean> {
  const plain = readPlainRequest(sent, 0)
  if (plain === undefined) return true
  const { target, acceptEncoding, end } = plain
  const reading = await asNodeReads(sent.slice(0, end) + next)
  assert.deepEqual(reading, {
    refused: false,
    requests: [{ method: 'GET', target, acceptEncoding, body: '' }, readingOfNext],
  })
  return true
}

const asking = (headers: string, line = 'GET /kept HTTP/1.1'): string =>
  `${line}\r\nHost: a\r\n${headers}\r\n`

const notPlain: Record<string, string> = {
  'another method': asking('', 'POST /kept HTTP/1.1'),
  'a method in small letters': asking('', 'get /kept HTTP/1.1'),
  'an old version': asking('', 'GET /kept HTTP/1.0'),
  'a version nobody knows': asking('', 'GET /kept HTTP/1.2'),
  'two blanks before the address': asking('', 'GET  /kept HTTP/1.1'),
  'a tab for a blank': asking('', 'GET\t/kept HTTP/1.1'),
  'an address with a host': asking('', 'GET http://a/kept HTTP/1.1'),
  'an address that is a star': asking('', 'GET * HTTP/1.1'),
  'an address with a fragment': asking('', 'GET /kept#a HTTP/1.1'),
  'an address with raw bytes': asking('', 'GET /\u00D9\u0086 HTTP/1.1'),
  'an address with a control sign': asking('', 'GET /kept\u0001 HTTP/1.1'),
  'an empty line before it': `\r\n${asking('')}`,
  'no Host': 'GET /kept HTTP/1.1\r\n\r\n',
  'two Hosts': asking('Host: b\r\n'),
  'two Hosts in two spellings': asking('hOST: b\r\n'),
  'a length of its body': asking('Content-Length: 5\r\n'),
  'a length of nothing': asking('content-length: 0\r\n'),
  'two lengths': asking('Content-Length: 5\r\nContent-Length: 6\r\n'),
  'a coding of its body': asking('Transfer-Encoding: chunked\r\n'),
  'a coding in mixed letters': asking('tRANSFER-eNCODING: xchunked\r\n'),
  'a coding with a blank before the colon': asking('Transfer-Encoding : chunked\r\n'),
  'a coding with a vertical tab': asking('Transfer-Encoding\u000B: chunked\r\n'),
  'a coding on a folded line': asking('X: a\r\n Transfer-Encoding: chunked\r\n'),
  'a coding behind a bare LF': asking('X: a\nTransfer-Encoding: chunked\r\n'),
  'a coding behind a bare CR': asking('X: a\rTransfer-Encoding: chunked\r\n'),
  'lines that end with a bare LF': 'GET /kept HTTP/1.1\nHost: a\n\n',
  'a last line that ends with a bare LF': 'GET /kept HTTP/1.1\r\nHost: a\r\n\n',
  'a folded line': asking('X: a\r\n b\r\n'),
  'a line without a colon': asking('X\r\n'),
  'a line without a name': asking(': x\r\n'),
  'a NUL in a value': asking('X: a\u0000b\r\n'),
  'a raw byte in a value': asking('X: \u00E9\r\n'),
  'an upgrade': asking('Connection: Upgrade\r\nUpgrade: websocket\r\n'),
  'an upgrade to HTTP/2': asking('Upgrade: h2c\r\nHTTP2-Settings: AA\r\n'),
  'an expectation': asking('Expect: 100-continue\r\n'),
  'a connection that closes': asking('Connection: close\r\n'),
  'a connection that keeps and closes': asking('Connection: keep-alive, close\r\n'),
  'a part of a page': asking('Range: bytes=0-1\r\n'),
  'a page that may not have changed': asking('If-None-Match: "a"\r\n'),
  'two lists of encodings': asking('Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n'),
  'an end that has not come': 'GET /kept HTTP/1.1\r\nHost: a\r\n',
  'an end of which half has come': 'GET /kept HTTP/1.1\r\nHost: a\r\n\r',
}
for (const [what, sent] of Object.entries(notPlain))
  test(`a request with ${what} is left to Node`, () => {
    assert.equal(readPlainRequest(sent, 0), undefined)
  })

test('what a browser and a proxy send is plain, and what they accept is read', async () => {
  const browser = asking(
    'Connection: keep-alive\r\nsec-ch-ua: "Chromium";v="147"\r\nUpgrade-Insecure-Requests: 1\r\n' +
      'Cookie: a=b\r\nAccept-Encoding:  gzip, br;q=0.5 \r\nX-Forwarded-For: 192.0.2.7\r\nX-Empty:\r\n',
    'GET /news/1/%D8%AE?before=a&utm_source=b HTTP/1.1',
  )

  const plain = readPlainRequest(`${next}${browser}`, next.length)

  assert.deepEqual(plain, {
    target: '/news/1/%D8%AE?before=a&utm_source=b',
    acceptEncoding: 'gzip, br;q=0.5',
    end: next.length + browser.length,
  })
  assert.ok(await agreesWithNode(browser))
})

test('a long list of lines is refused in a moment', () => {
  const sent = asking(`${'a:\r\n'.repeat(2000)}\u0000`)
  const from = performance.now()

  assert.equal(readPlainRequest(sent, 0), undefined)
  assert.ok(performance.now() - from < 50)
})

// A request made of likely and hostile parts, then now and then a sign put in, taken out or changed.
const part: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('X-Any: thing', 'Accept: */*', 'Accept-Encoding: br', 'Cookie: a=b'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Connection: keep-alive', 'X:', 'Accept-Encoding:\tgzip ', 'x_y: :'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Host: b',
      'Content-Length: 3',
      'Content-Length : 3',
      'Content_Length: 3',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding:\u000Bchunked',
      'X: a\r\n folded',
      'X: a\nContent-Length: 3',
      'Connection: close, keep-alive',
      'Proxy-Connection: close',
      'Keep-Alive: 1',
      'Upgrade: h2c',
      'Trailer: X',
    ),
  },
)
const sign = fc.oneof(
  fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\t',
    ':',
    '\u0000',
    '\u007F',
    '\u00A0',
    '\u0085',
    ';',
    ',',
    '#',
    '"',
    '\\',
  ),
  fc.string({ minLength: 1, maxLength: 3 }),
)
const change = fc.record({ place: fc.nat(200), taken: fc.nat(2), put: fc.oneof(sign, fc.constant('')) })
const mostly = (usual: string, ...unusual: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constantFrom(...unusual))
const request = fc
  .record({
    method: mostly('GET', 'HEAD', 'POST', 'G', 'get'),
    target: fc.oneof(mostly('/kept', '/', '//a/b', '/a?b=%00', '/..;/@:', '/?a#b', ''), fc.webPath()),
    version: mostly('HTTP/1.1', 'HTTP/1.0', 'HTTP/2'),
    lines: fc.array(part, { maxLength: 6 }),
    hostAt: fc.nat(6),
    change: fc.option(change),
    more: fc.constantFrom('', 'abc', next),
  })
  .map(({ method, target, version, lines, hostAt, change: changed, more }) => {
    const head = [`${method} ${target} ${version}`, ...lines.toSpliced(hostAt, 0, 'Host: a')].join('\r\n')
    const sent = `${head}\r\n\r\n${more}`
    if (changed === null) return sent
    const place = changed.place % sent.length
    return sent.slice(0, place) + changed.put + sent.slice(place + changed.taken)
  })

test('whatever is accepted, Node reads as the same request with the same end; what Node refuses is never accepted', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(request, async sent => {
      accepted += readPlainRequest(sent, 0) === undefined ? 0 : 1
      return agreesWithNode(sent)
    }),
    { numRuns: 3_000 },
  )
  assert.ok(accepted > 300, `only ${accepted} of 3000 were accepted, which proves little`)
})
