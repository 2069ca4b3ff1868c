import type { Context as HonoContext, Handler } from 'hono'
import type { PublishedComment } from '../../comments/index.ts'
import type { PublicStory } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { addresses } from '../addresses.ts'
import { document, keep, once } from '../answer.ts'
import { leaveSentCode } from '../cookies.ts'
import { loadFrame, type Site } from '../frame.ts'
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
    return keep(c, {
      html: await document(CommentPage({ frame, story, parent })),
      tags: [tags.story(story.id), tags.comments(story.id)],
      freshSeconds: fresh.story,
    })
  }

/** Takes a comment. Wrong fields come back beside their fields, all at once, with the text kept. */
export const takeComment =
  (site: Site): Handler<Env> =>
  async c => {
    const story = await storyOf(site, c)
    if (story === undefined) throw new Refusal('comment.no_story')
    const written = writtenIn(await readForm(c))
    try {
      const { token, code } = await site.acts.sendComment({
        storyId: story.id,
        ...written,
        sendKey: null,
        address: c.get('clientAddress') ?? '',
      })
      leaveSentCode(site, c, { token, code })
      return c.redirect(addresses.tracked(token), 303)
    } catch (error) {
      return answerRefused(site, c, { story, written, error })
    }
  }

interface Written {
  name: string
  text: string
  parentId: string | null
}

interface Refused {
  story: PublicStory
  written: Written
  error: unknown
}

async function answerRefused(
  site: Site,
  c: HonoContext<Env>,
  { story, written, error }: Refused,
): Promise<Response> {
  if (!(error instanceof FieldProblems) && !(error instanceof Refusal)) throw error
  const frame = await loadFrame(site, 'fa')
  const parent = await parentOf(site, story, written.parentId)
  const sentences =
    error instanceof FieldProblems
      ? { problems: problemSentences(frame.words, error) }
      : { refusal: { code: error.code, facts: error.facts } }
  const status = error instanceof FieldProblems ? 422 : error.code === 'comment.too_many' ? 429 : 409
  return once(c, await document(CommentPage({ frame, story, parent, written, ...sentences })), status)
}

async function storyOf(site: Site, c: HonoContext<Env>): Promise<PublicStory | undefined> {
  const code = codeOf(c.req.param('code'))
  const found = code === undefined ? undefined : await site.reads.story(code)
  return found?.found === 'story' ? found.story : undefined
}

async function parentOf(
  site: Site,
  story: PublicStory,
  id: string | null,
): Promise<PublishedComment | undefined> {
  if (id === null) return undefined
  return (await site.reads.comments(story.id)).find(comment => comment.id === id)
}

function writtenIn(text: (name: string) => string): Written {
  const parent = text('parent')
  return { name: text('name'), text: text('text'), parentId: /^[0-9a-f-]{36}$/.test(parent) ? parent : null }
}
