import type { Handler } from 'hono'
import { stampForm } from '../../comments/index.ts'
import {
  storyPath,
  type Edition,
  type FoundStory,
  type PublicStory,
  type StoryCard,
} from '../../newsroom/index.ts'
import { toLatinDigits } from '../../persian/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, keep, moved, type KeptPage } from '../answer.ts'
import { liveWithoutPictures, withoutPictures } from '../coverage/without-pictures.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { listVisitedLately } from '../most-visited.ts'
import { fresh, tags } from '../tags.ts'
import { readCursor } from '../cursor.ts'
import { LivePage } from './live-page.tsx'
import { noComments, StoryPage, type StoryPageProps } from './story-page.tsx'
import { showNothing } from './nothing.ts'
import { WithdrawnPage, type WithdrawnStory } from './withdrawn-page.tsx'

/** The page of a story; an old slug leads to the right one, a withdrawn story says that it is. */
export const showStory =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const found = await findStory(site, code)
    if (code === undefined || found.found === 'nothing') return showNothing(site, edition, c)
    const frame = await loadFrame(site, edition)
    if (found.found === 'withdrawn') return keep(c, await withdrawnPage(frame, code, found))
    const { story } = found
    if (new URL(c.req.url).pathname !== storyPath(story))
      return moved(c, storyPath(story), [tags.story(story.id)])
    const cursor = readCursor(c.req.query('before'))
    if (cursor === 'unreadable') return showNothing(site, edition, c)
    return keep(c, await storyPage({ site, frame, story, ...cursor }))
  }

/** The short address of a story leads to its page. */
export const showShort =
  (site: Site): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const found = await findStory(site, code)
    if (code === undefined || found.found === 'nothing') return showNothing(site, 'fa', c)
    if (found.found === 'story') return moved(c, storyPath(found.story), [tags.story(found.story.id)])
    return keep(c, await withdrawnPage(await loadFrame(site, found.edition), code, found))
  }

const findStory = async (site: Site, code: number | undefined): Promise<FoundStory> =>
  code === undefined ? { found: 'nothing' } : site.reads.story(code)

interface Asked {
  site: Site
  frame: Frame
  story: PublicStory
  /** Of a live story: where its entries go on. */
  before?: string
}

async function storyPage({ site, frame, story: whole, before }: Asked): Promise<KeptPage> {
  const [around, beside, told] = await Promise.all([
    loadAround(site, whole),
    site.reads.beside(whole),
    whole.kind === 'live' ? site.reads.live(whole.id, before) : undefined,
  ])
  const story = beside.isLight ? withoutPictures(whole) : whole
  const live = told && beside.isLight ? liveWithoutPictures(told) : told
  const page = { frame, story, beside, ...around }
  return {
    html: await document(live ? LivePage({ ...page, live, isFirst: before === undefined }) : StoryPage(page)),
    tags: [
      tags.story(story.id),
      tags.comments(story.id),
      ...story.authors.map(({ slug }) => tags.author(slug)),
      ...story.topics.map(({ slug }) => tags.topicName(story.edition, slug)),
      ...tags.stories([...around.latest, ...around.mostVisited, ...around.related]),
    ],
    freshSeconds: fresh.story,
  }
}

async function withdrawnPage(frame: Frame, code: number, withdrawn: WithdrawnStory): Promise<KeptPage> {
  return {
    html: await document(WithdrawnPage({ frame, code, withdrawn })),
    tags: [`withdrawn:${code}`],
    freshSeconds: fresh.settled,
    status: 410,
  }
}

/** A news code as it stands in an address, in the digits of either script. */
export function codeOf(typed = ''): number | undefined {
  const code = toLatinDigits(typed)
  return /^[1-9]\d{0,11}$/.test(code) ? Number(code) : undefined
}

const listed = 5
const relatedShown = 4
const firstPage = { order: 'oldest', page: 1 } as const

type Around = Pick<StoryPageProps, 'comments' | 'stamp' | 'latest' | 'mostVisited' | 'related' | 'votes'>

async function loadAround(site: Site, { edition, section, id }: PublicStory): Promise<Around> {
  const [comments, latest, mostVisited, related, votes] = await Promise.all([
    edition === 'fa' ? site.reads.comments(id, firstPage) : noComments,
    site.reads.stories({ edition, section: section.slug, limit: listed + 1 }),
    listVisitedLately(site.reads, { edition, section: section.slug, limit: listed + 1 }),
    site.reads.related({ id, edition, limit: relatedShown }),
    site.reads.votes(id),
  ])
  return {
    comments: { ...comments, ...firstPage },
    stamp: stampForm(site.context, id),
    latest: withoutIt(latest, id),
    mostVisited: withoutIt(mostVisited, id),
    related,
    votes,
  }
}

const withoutIt = (stories: readonly StoryCard[], id: string): StoryCard[] =>
  stories.filter(story => story.id !== id).slice(0, listed)
