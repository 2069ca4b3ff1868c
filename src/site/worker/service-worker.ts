// Between the browser and the network: what was read can be read again without a network. As long as there is one, every
// page comes from it, so a corrected or withdrawn text is never shown from here.
declare const self: ServiceWorkerGlobalScope
/** Addresses without which no page looks right; written in when the worker is built. */
declare const shell: readonly string[]

const mostRead = 20
const mostAssets = 30
const story = /^(?:\/en)?\/news\/\d+\/[^/]+$/
const front = /^\/(?:en\/)?$/
const elsewhere = /^\/(?:admin|api|preview|comment|subscribe)\b/

self.addEventListener('install', event => {
  event.waitUntil(caches.open('shell').then(cache => cache.addAll([...shell])))
  void self.skipWaiting()
})

self.addEventListener('activate', event => event.waitUntil(begin()))

self.addEventListener('fetch', event => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || elsewhere.test(pathname)) return
  if (mode === 'navigate') event.respondWith(visit(event, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request))
})

self.addEventListener('push', event => {
  const told: unknown = event.data?.json()
  if (isNotice(told)) event.waitUntil(self.registration.showNotification(told.title, told))
})

self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(String(event.notification.data)))
})

/** Takes over the pages that are open, and learns the ones that came before there was a worker. */
async function begin(): Promise<void> {
  const former = await caches.open('shell')
  for (const { url } of await former.keys())
    if (!shell.includes(new URL(url).pathname)) await former.delete(url)
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    const { pathname } = new URL(url)
    if (story.test(pathname) || front.test(pathname)) await learn(pathname, await fetch(pathname))
  }
}

async function visit(event: FetchEvent, pathname: string): Promise<Response> {
  try {
    const preloaded: unknown = await event.preloadResponse
    const answer = preloaded instanceof Response ? preloaded : await fetch(event.request)
    event.waitUntil(learn(pathname, answer.clone()))
    return answer
  } catch {
    const offline = pathname.startsWith('/en') ? '/en/offline' : '/offline'
    return (await caches.match(pathname)) ?? (await caches.match(offline)) ?? Response.error()
  }
}

async function learn(pathname: string, answer: Response): Promise<void> {
  if (answer.status === 404 || answer.status === 410) return forget(pathname)
  if (answer.status !== 200 || answer.redirected) return
  if (story.test(pathname)) {
    // A saved story is kept in its newest words.
    const saved = await caches.open('saved')
    if (await saved.match(pathname)) await saved.put(pathname, answer.clone())
    await keep('read', pathname, { answer, most: mostRead })
  } else if (front.test(pathname)) await keep('front', pathname, { answer, most: 2 })
}

async function forget(pathname: string): Promise<void> {
  for (const name of await caches.keys()) await (await caches.open(name)).delete(pathname)
}

/** Assets are named by what is in them: what is kept is right. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await keep('assets', request.url, { answer: answer.clone(), most: mostAssets })
  return answer
}

/** The newest stands last; the oldest ones are forgotten. */
async function keep(
  name: string,
  key: string,
  { answer, most }: { answer: Response; most: number },
): Promise<void> {
  const cache = await caches.open(name)
  await cache.delete(key)
  await cache.put(key, answer)
  const kept = await cache.keys()
  for (const old of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(old)
}

const isNotice = (told: unknown): told is NotificationOptions & { title: string } =>
  typeof told === 'object' && told !== null && 'title' in told && typeof told.title === 'string'

export {}
