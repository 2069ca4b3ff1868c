import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { after, test } from 'node:test'
import { silentLog } from '../log.ts'
import { openOutsideCache } from './outside-cache.ts'

const asked: IncomingMessage[] = []
const answers = [503]
const server = createServer((request, response) => {
  asked.push(request)
  response.writeHead(answers.shift() ?? 200).end()
}).listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.close())
const bound = server.address()
const url = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/purge`

/** Until it has been asked so often. */
async function untilAsked(times: number): Promise<void> {
  while (asked.length < times) await once(server, 'request')
}

test('a cache in front that does not take the tags is told again, and once more when all nodes have forgotten', async () => {
  const outside = openOutsideCache({ url, key: 'known to both' }, silentLog)

  outside.purge([])
  outside.purge(['story:1', 'list:fa'])
  await untilAsked(3)
  await outside.stop()

  assert.deepEqual(
    asked.map(({ method, headers }) => [method, headers['surrogate-key'], headers.authorization]),
    Array(3).fill(['POST', 'story:1 list:fa', 'Bearer known to both']),
  )
})
