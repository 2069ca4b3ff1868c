import type { Context as HonoContext, Handler } from 'hono'
import { LRUCache } from 'lru-cache'
import { newChallenge, stampAfter, stampForm, type PublishedComment } from '../../comments/index.ts'
import type { PublicStory } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { addresses } from '../addresses.ts'
import { document, keep, once } from '../answer.ts'
import { isId } from '../comment-id.ts'
import { leaveSentCode } from '../cookies.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import type { FormProps } from '../parts/comment-form.tsx'
import { problemSentences } from '../problem-sentences.ts'
import { readForm } from '../read-form.ts'
import { fresh, tags } from '../tags.ts'
import { CommentPage } from './comment-page.tsx'
import { showNothing } from './nothing.ts'
import { codeOf } from './story.ts'

/** The form for an answer to a comment; a page of its own, so that it needs no script. */
export const showReply =
  (site: Site): Handler<Env> =>
  async c => {
    const story = await storyOf(site, c)
    const parent = story && (await parentOf(site, story, c.req.param('comment') ?? null))
    if (story === undefined || parent === undefined) return showNothing(site, 'fa', c)
    const frame = await loadFrame(site, 'fa')
    const stamp = stampForm(site.context, story.id)
    return keep(c, {
      html: await document(CommentPage({ frame, story, parent, stamp })),
      tags: [tags.story(story.id), tags.comments(story.id)],
      freshSeconds: fresh.story,
    })
  }

/** Takes a comment. What is wrong comes back beside its field, all at once, with the text kept. */
export function takeComment(site: Site): Handler<Env> {
  // In a storm a story is not read whole for every comment; whether readers see it is asked where it is kept.
  const ids = new LRUCache<number, string>({ max: 1000 })
  return async c => {
    const code = codeOf(c.req.param('code')) ?? 0
    const storyId = ids.get(code) ?? (await storyOf(site, c))?.id
    if (storyId === undefined) throw new Refusal('comment.no_story')
    ids.set(code, storyId)
    const written = writtenIn(await readForm(c))
    const { name, text, parentId, sendKey, ...form } = written
    const address = c.get('clientAddress') ?? ''
    try {
      const order = { storyId, name, text, parentId, sendKey, address, form }
      const { token, code } = await site.acts.sendComment(order)
      leaveSentCode(site, c, { token, code })
      // Its tracking page is kept nowhere and reads what is there: nothing has to be forgotten first.
      c.set('showsOnNoPage', true)
      return c.redirect(addresses.tracked(token), 303)
    } catch (error) {
      return answerRefused(site, c, { written, error })
    }
  }
}

interface Written {
  name: string
  text: string
  parentId: string | null
  sendKey: string | null
  stamp: string
  trap: string
  isSure: boolean
  proof: string
}

function writtenIn(field: (name: string) => string): Written {
  const [parent, key] = [field('parent'), field('key')]
  return {
    name: field('name'),
    text: field('text'),
    parentId: isId(parent) ? parent : null,
    sendKey: /^[\w-]{16,64}$/.test(key) ? key : null,
    stamp: field('stamp'),
    trap: field('subject'),
    isSure: field('sure') === 'yes',
    proof: field('proof'),
  }
}

interface Refused {
  written: Written
  error: unknown
}

async function answerRefused(
  site: Site,
  c: HonoContext<Env>,
  { written, error }: Refused,
): Promise<Response> {
  if (!(error instanceof FieldProblems) && !(error instanceof Refusal)) throw error
  const story = await storyOf(site, c)
  if (story === undefined) throw error
  const frame = await loadFrame(site, 'fa')
  const parent = await parentOf(site, story, written.parentId)
  const refusal = error instanceof Refusal ? error : undefined
  const page = CommentPage({
    frame,
    story,
    parent,
    written,
    stamp: stampAfter(site.context, story.id, { given: written.stamp, refusal: refusal?.code }),
    ...(refusal ? { refusal } : { problems: problemsIn(frame, error) }),
    next: nextAfter(site, frame, refusal?.code),
  })
  return once(c, await document(page), statusOf(refusal))
}

const problemsIn = (frame: Frame, error: unknown): ReadonlyMap<string, string> | undefined =>
  error instanceof FieldProblems ? problemSentences(frame.words, error) : undefined

function statusOf(refusal: Refusal | undefined): 422 | 429 | 409 {
  if (refusal === undefined) return 422
  return ['comment.too_many', 'comment.burst'].includes(refusal.code) ? 429 : 409
}

/** What a script does by itself: work in a burst, wait when it was too quick. */
function nextAfter(site: Site, { assets }: Frame, refusal: string | undefined): FormProps['next'] {
  if (refusal === 'comment.burst') return { challenge: newChallenge(site.context), solver: assets.proof }
  return refusal === 'comment.too_quick' ? { againSeconds: 3 } : undefined
}

async function storyOf(site: Site, c: HonoContext<Env>): Promise<PublicStory | undefined> {
  const code = codeOf(c.req.param('code'))
  const found = code === undefined ? undefined : await site.reads.story(code)
  return found?.found === 'story' ? found.story : undefined
}

const parentOf = async (
  site: Site,
  story: PublicStory,
  id: string | null,
): Promise<PublishedComment | undefined> =>
  id === null || !isId(id) ? undefined : site.reads.answerable(story.id, id)
