import { editions, listStories, renditionPath, storyPath, type StoryCard } from '../../newsroom/index.ts'
import { atMost } from '../../platform/at-most.ts'
import type { Context } from '../../platform/context.ts'
import { deleteSubscription, listSubscribers, takeDue, type PushSubscription } from './push-store.ts'
import { isPushService } from './push-origin.ts'
import { longestMessage, sealMessage } from './seal-message.ts'
import { authorization, senderKeysOf, type SenderKeys } from './vapid.ts'

const mostStories = 100
const page = 500
const atOnce = 20
const patience = 10_000
const hour = 3600

/**
 * Sends notices of the stories that came out since the last run: of each section the newest one, so that a busy hour
 * is one notice and not twenty. What is due is taken first: a program that dies meanwhile loses notices and doubles none.
 * Stories that readers may no longer see are left out.
 */
export async function sendNotices(context: Context): Promise<void> {
  if (context.config.readers.push === null) return
  const ids = await takeDue(context, mostStories)
  if (ids.length === 0) return
  const keys = senderKeysOf(context.secret)
  for (const edition of editions) {
    const stories = await listStories(context, { edition, ids, limit: ids.length })
    for (const story of newestOfSections(stories)) await notify(context, story, keys)
  }
}

function newestOfSections(stories: readonly StoryCard[]): StoryCard[] {
  const newest = new Map<string, StoryCard>()
  for (const story of stories) if (!newest.has(story.section.slug)) newest.set(story.section.slug, story)
  return [...newest.values()]
}

async function notify(context: Context, story: StoryCard, keys: SenderKeys): Promise<void> {
  const gate = atMost(atOnce)
  const { edition, section } = story
  for (let after = ''; ;) {
    const some = await listSubscribers(context, { section: section.slug, edition, after, limit: page })
    await Promise.all(some.map(each => gate(() => send(context, { to: each, story, keys }))))
    if (some.length < page) return
    after = some.at(-1)?.id ?? ''
  }
}

interface Notice {
  to: PushSubscription
  story: StoryCard
  keys: SenderKeys
}

/** A browser that is gone is forgotten; a service that does not answer costs this notice. */
async function send(context: Context, { to, story, keys }: Notice): Promise<void> {
  const { endpoint } = to
  if (!isPushService(endpoint, context.config.readers.push?.services ?? [])) return
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-encoding': 'aes128gcm',
        'content-type': 'application/octet-stream',
        ttl: String(6 * hour),
        urgency: 'normal',
        // One that has not arrived yet gives way to this one.
        topic: story.section.id.replaceAll('-', ''),
        authorization: authorization(keys, {
          endpoint,
          contact: contactOf(context),
          now: context.clock.now(),
        }),
      },
      body: new Uint8Array(sealMessage(messageOf(story), to)),
    })
    await answer.body?.cancel()
    if (answer.status === 404 || answer.status === 410) await deleteSubscription(context, endpoint)
  } catch (error) {
    context.log.info({ error: String(error), service: new URL(endpoint).host }, 'notice not sent')
  }
}

/** Whom a push service may ask about us. */
const contactOf = ({ config }: Context): string =>
  config.publicUrl.startsWith('https:') ? config.publicUrl : 'https://localhost'

/** What the service worker shows, in the names of the browser's notices. */
function messageOf(story: StoryCard): string {
  const message = {
    title: story.headline,
    body: story.lead.slice(0, 300),
    lang: story.edition,
    dir: story.edition === 'fa' ? 'rtl' : 'ltr',
    tag: story.section.slug,
    data: storyPath(story),
    ...(story.picture && {
      image: renditionPath(story.picture, { shape: 'share', width: 1200, format: 'jpg' }),
    }),
  }
  const text = JSON.stringify(message)
  return Buffer.byteLength(text) <= longestMessage ? text : JSON.stringify({ ...message, body: '' })
}
