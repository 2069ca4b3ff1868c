import type { Handler } from 'hono'
import { commentOrders } from '../../comments/index.ts'
import { storyPath, type PublicStory } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { isId } from '../comment-id.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Comments, type CommentsShown } from '../parts/comments.tsx'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { showNothing } from './nothing.ts'
import { codeOf } from './story.ts'

/** The comments of a story in another order, or where they go on. */
export const showComments =
  (site: Site): Handler<Env> =>
  async c => {
    const story = await openStory(site, c.req.param('code'))
    const asked = askedOf(c.req.param('order'), c.req.param('page'))
    if (story === undefined || asked === undefined) return showNothing(site, 'fa', c)
    const comments = await site.reads.comments(story.id, asked)
    if (comments.comments.length === 0) return showNothing(site, 'fa', c)
    const frame = await loadFrame(site, 'fa')
    return keep(c, {
      html: await document(CommentsPage({ frame, story, comments: { ...comments, ...asked } })),
      tags: [tags.story(story.id), tags.comments(story.id)],
      freshSeconds: fresh.story,
    })
  }

/** The lasting address of a comment leads to where it stands now. */
export const leadToComment =
  (site: Site): Handler<Env> =>
  async c => {
    const story = await openStory(site, c.req.param('code'))
    const id = c.req.param('comment') ?? ''
    const page = story && isId(id) ? await site.reads.pageOfComment(story.id, id) : undefined
    if (story === undefined || page === undefined) return showNothing(site, 'fa', c)
    const path = page === 1 ? storyPath(story) : addresses.comments(story.code, 'oldest', page)
    c.header('cache-control', 'private, no-store')
    return c.redirect(`${path}#c-${id}`, 302)
  }

async function openStory(site: Site, typed: string | undefined): Promise<PublicStory | undefined> {
  const code = codeOf(typed)
  const found = code === undefined ? undefined : await site.reads.story(code)
  return found?.found === 'story' && found.story.edition === 'fa' ? found.story : undefined
}

function askedOf(order: string | undefined, page = '1'): Pick<CommentsShown, 'order' | 'page'> | undefined {
  const known = commentOrders.find(each => each === order)
  return known && /^[1-9]\d{0,4}$/.test(page) ? { order: known, page: Number(page) } : undefined
}

interface CommentsPageProps {
  frame: Frame
  story: PublicStory
  comments: CommentsShown
}

const CommentsPage = ({ frame, story, comments }: CommentsPageProps) => {
  const { words } = frame
  const title = words.comments.pageOfComments
  return (
    <Page
      frame={frame}
      head={{ title: `${title}: ${story.headline} | ${words.name}`, isHidden: true }}
      current={story.section.slug}
    >
      <main id="main" class="page">
        <header class="page-head">
          <h1>{title}</h1>
          <p class="note">
            {words.comments.underStory}{' '}
            <a class="link" href={storyPath(story)}>
              {story.headline}
            </a>
          </p>
        </header>
        <div class="after">
          <Comments frame={frame} story={story} comments={comments} />
          {story.commentsOpen && (
            <p>
              <a class="button" href={`${storyPath(story)}#write`}>
                {words.comments.pageTitle}
              </a>
            </p>
          )}
        </div>
      </main>
    </Page>
  )
}
