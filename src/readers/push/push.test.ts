import assert from 'node:assert/strict'
import { createECDH } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createSection, withdrawStory } from '../../newsroom/index.ts'
import { aNewsroom, aStory } from '../../newsroom/testing.ts'
import { readConfig } from '../../platform/config.ts'
import { isPushService } from './push-origin.ts'
import { insertDue } from './push-store.ts'
import { sendNotices } from './send-notices.ts'
import { subscribe, unsubscribe } from './subscribe.ts'

const { db } = await freshDatabase()
// A push service that takes everything but what was sent to a browser that is gone.
const taken: { path: string; headers: Record<string, unknown>; bytes: number }[] = []
const service = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    taken.push({ path: request.url ?? '', headers: request.headers, bytes: Buffer.concat(chunks).length })
    response.writeHead(request.url === '/gone' ? 410 : 201).end()
  })
}).listen(0, '127.0.0.1')
await once(service, 'listening')
after(() => service.close())
const bound = service.address()
const origin = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
const newsroom = aNewsroom(db)
const context = { ...newsroom, config: readConfig({ PEYK_PUSH: '1', PEYK_PUSH_SERVICES: origin }) }
await createSection(newsroom, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })

const browser = createECDH('prime256v1')
const wish = (path: string, sections: string[]) => ({
  endpoint: origin + path,
  publicKey: browser.generateKeys().toString('base64url'),
  auth: Buffer.alloc(16, 7).toString('base64url'),
  edition: 'fa' as const,
  sections,
  address: path,
})

test('notices are off until the newsroom offers them, and go to known push services only', async () => {
  await assert.rejects(subscribe(newsroom, wish('/a', ['sport'])), { code: 'push.not_offered' })
  await Promise.all(
    ['http://127.0.0.1/', 'https://evil.example/', `${origin}.evil.example/`].map(endpoint =>
      assert.rejects(subscribe(context, { ...wish('/a', ['sport']), endpoint }), {
        code: 'push.unknown_service',
      }),
    ),
  )
  await assert.rejects(subscribe(context, { ...wish('/a', ['sport']), publicKey: 'AAAA' }), {
    code: 'push.unknown_service',
  })
  const { services } = readConfig({ PEYK_PUSH: '1' }).readers.push ?? { services: [] }
  assert.equal(isPushService('https://web.push.apple.com/x', services), true)
  assert.equal(isPushService('https://a.b.push.apple.com/x', services), false)
  assert.equal(isPushService('https://fcm.googleapis.com.evil.example/x', services), false)
})

test('a story that came out reaches the browsers that asked for its section, once', async () => {
  await subscribe(context, wish('/sport', ['sport']))
  await subscribe(context, wish('/gone', ['sport']))
  await subscribe(context, wish('/society', ['society']))
  const early = await aStory(newsroom, { section: 'sport' })
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 1000))
  const late = await aStory(newsroom, { section: 'sport' })
  await insertDue(context, early.id)
  await insertDue(context, late.id)

  await Promise.all([sendNotices(context), sendNotices(context)])

  assert.deepEqual(taken.map(({ path }) => path).toSorted(), ['/gone', '/sport'])
  assert.match(String(taken[0]?.headers['authorization']), /^vapid t=/)
  assert.equal(taken[0]?.headers['content-encoding'], 'aes128gcm')
  assert.ok((taken[0]?.bytes ?? 0) > 100)
  taken.splice(0)
})

test('a browser that is gone is forgotten, and one that ended its notices', async () => {
  const { id } = await aStory(newsroom, { section: 'sport' })
  await insertDue(context, id)
  await unsubscribe(context, `${origin}/sport`)

  await sendNotices(context)

  assert.deepEqual(taken, [])
})

test('of a story that was withdrawn meanwhile no notice is sent', async () => {
  await subscribe(context, wish('/sport', ['sport']))
  const { id } = await aStory(newsroom, { section: 'sport' })
  await insertDue(context, id)
  await withdrawStory(newsroom, { storyId: id, note: 'نادرست بود.' })

  await sendNotices(context)

  assert.deepEqual(taken, [])
})
