import type { Child } from 'hono/jsx'
import type { StoryCard } from '../../newsroom/index.ts'
import { listData, type LinkedData, type PageOfList } from '../../syndication/index.ts'
import type { Frame } from '../frame.ts'
import { DayList, Paging } from '../parts/day-list.tsx'
import { Nothing } from '../parts/lists.tsx'
import { Page, type PageHead } from '../shell/page.tsx'

export interface ListPageProps {
  frame: Frame
  /** Path of the first page of the list; its feeds stand under it. */
  path: string
  otherPath?: string
  current?: string
  kicker?: Child
  /** Lists that belong to this one. */
  under?: readonly { href: string; name: string }[]
  title: string
  lead?: string
  description: string
  hasFeed?: boolean
  stories: readonly StoryCard[]
  next: string | null
  isFirst: boolean
  /** Where this page of the list begins. */
  before?: string
  /** The lists that this one belongs to, from the highest. */
  above?: readonly { name: string; path: string }[]
  /** What machines are told instead of a list of stories. */
  dataOf?: (page: PageOfList) => LinkedData[]
  without?: 'section' | 'province'
  aside?: Child
  /** What stands beside the list is a map and needs room. */
  hasMap?: boolean
  /** Above the list, on its first page. */
  top?: Child
}

/** A list of stories day by day, with what stands beside it. */
export const ListPage = (props: ListPageProps) => {
  const { frame, path, stories, next, isFirst } = props
  return (
    <Page frame={frame} head={headOf(props)} {...(props.current !== undefined && { current: props.current })}>
      <main id="main" class="page">
        <ListHead {...props} />
        {isFirst && props.top}
        <div class={spreadOf(props)}>
          <div class="main-column">
            {stories.length === 0 ? (
              <Nothing>{frame.words.nothingYet}</Nothing>
            ) : (
              <DayList frame={frame} stories={stories} {...(props.without && { without: props.without })} />
            )}
            <Paging frame={frame} path={path} next={next} last={stories.at(-1)} isFirst={isFirst} />
          </div>
          {props.aside}
        </div>
      </main>
    </Page>
  )
}

const spreadOf = ({ aside, hasMap }: ListPageProps): string =>
  hasMap ? 'spread has-map' : aside ? 'spread' : 'spread is-alone'

const ListHead = ({ frame, kicker, under = [], title, lead, path, hasFeed = true }: ListPageProps) => (
  <>
    <header class="section-head">
      <div>
        {kicker !== undefined && <p class="kicker">{kicker}</p>}
        <h1>{title}</h1>
      </div>
      {under.length > 0 && (
        <ul>
          {under.map(({ href, name }) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {hasFeed && (
        <a class="more" href={`${path}/feed/rss.xml`}>
          {frame.words.thisListFeed}
        </a>
      )}
    </header>
    {lead !== undefined && <p class="page-lead">{lead}</p>}
  </>
)

function headOf(props: ListPageProps): PageHead {
  const { frame, title, otherPath, description, isFirst, before, hasFeed = true, dataOf = listData } = props
  // Each page of a list is a page of its own; only the first has its counterpart in the other edition.
  const path = before === undefined ? props.path : `${props.path}?before=${encodeURIComponent(before)}`
  return {
    title: `${title} | ${frame.words.name}`,
    description,
    path,
    ...(isFirst && otherPath !== undefined && { otherPath }),
    ...(hasFeed && { feed: { path: props.path, title } }),
    linkedData: dataOf({
      edition: frame.edition,
      site: frame.publicUrl,
      path,
      name: title,
      description,
      ...(props.above && { above: props.above }),
      stories: props.stories,
    }),
  }
}
