import type { Child } from 'hono/jsx'
import { raw } from 'hono/html'
import { addresses } from '../addresses.ts'
import { cardSize } from '../cards/card.ts'
import type { Frame } from '../frame.ts'
import { Breaking } from './breaking.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import { renderOnce } from './render-once.ts'

/** What a page says about itself to browsers, search engines and messengers. */
export interface PageHead {
  title: string
  description?: string
  /** Path of this page, for its canonical address; none on pages that are nobody else's business. */
  path?: string
  /** Path of the same page in the other edition. */
  otherPath?: string
  /** Path of the list whose feeds stand under it; '' for the feeds of everything. */
  feed?: { path: string; title: string }
  /** What stands on the card that messengers show, where it is not the title. */
  cardHeadline?: string
  /** What messengers show; left out: a card with the title. */
  image?: { path: string; width: number; height: number; alt: string } | undefined
  isStory?: { publishedAt: Date; modifiedAt: Date | null; section: string; topics: readonly string[] }
  isHidden?: boolean
  /** schema.org objects. */
  linkedData?: readonly unknown[]
}

interface PageProps {
  frame: Frame
  head: PageHead
  /** Which entry of the navigation this page belongs to: a section's slug, 'provinces' or 'dossiers'. */
  current?: string
  children: Child
}

const shared = renderOnce()

/** A whole page: head, masthead, the given text, footer. */
export const Page = ({ frame, head, current, children }: PageProps) => (
  <html lang={frame.edition} dir={frame.edition === 'fa' ? 'rtl' : 'ltr'}>
    <Head frame={frame} head={head} />
    <body>
      <a class="skip" href="#main">
        {frame.words.skip}
      </a>
      <Masthead frame={frame} otherPath={head.otherPath} current={current} />
      {frame.banner && <Breaking frame={frame} banner={frame.banner} />}
      {children}
      {shared(frame.words, frame.offersNews ? 'footer with news' : 'footer', () => (
        <Footer frame={frame} />
      ))}
      <script type="module" src={frame.assets.islands}></script>
    </body>
  </html>
)

const Head = ({ frame, head }: { frame: Frame; head: PageHead }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{head.title}</title>
    <script src={frame.assets.early}></script>
    <link
      rel="preload"
      href={frame.assets.fonts[frame.edition]}
      as="font"
      type="font/woff2"
      crossorigin="anonymous"
    />
    <link rel="stylesheet" href={frame.assets.style} />
    <link rel="icon" href={frame.assets.icon} type="image/svg+xml" />
    <link rel="apple-touch-icon" href={frame.assets.icons[0]?.src} />
    <link rel="manifest" href={addresses.manifest} />
    <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#151922" media="(prefers-color-scheme: dark)" />
    {head.description && <meta name="description" content={head.description} />}
    {head.isHidden && <meta name="robots" content="noindex" />}
    <Addresses frame={frame} head={head} />
    <ForMessengers frame={frame} head={head} />
    {head.linkedData?.map(object => (
      <script type="application/ld+json">{raw(JSON.stringify(object).replaceAll('<', '\\u003c'))}</script>
    ))}
  </head>
)

const feedForms = [
  { file: 'rss.xml', type: 'application/rss+xml' },
  { file: 'atom.xml', type: 'application/atom+xml' },
  { file: 'feed.json', type: 'application/feed+json' },
] as const

const Addresses = ({ frame: { publicUrl, edition }, head }: { frame: Frame; head: PageHead }) => (
  <>
    {head.path !== undefined && <link rel="canonical" href={publicUrl + head.path} />}
    {head.path !== undefined && head.otherPath !== undefined && (
      <>
        <link rel="alternate" hreflang={edition} href={publicUrl + head.path} />
        <link rel="alternate" hreflang={edition === 'fa' ? 'en' : 'fa'} href={publicUrl + head.otherPath} />
        <link
          rel="alternate"
          hreflang="x-default"
          href={publicUrl + (edition === 'fa' ? head.path : head.otherPath)}
        />
      </>
    )}
    {head.feed &&
      feedForms.map(({ file, type }) => (
        <link
          rel="alternate"
          type={type}
          title={head.feed?.title}
          href={`${head.feed?.path ?? ''}/feed/${file}`}
        />
      ))}
  </>
)

const ForMessengers = ({ frame, head }: { frame: Frame; head: PageHead }) => {
  if (head.path === undefined) return null
  const { image = drawnCard(frame, head), isStory } = head
  return (
    <>
      <meta property="og:type" content={isStory ? 'article' : 'website'} />
      <meta property="og:site_name" content={frame.words.agency} />
      <meta property="og:locale" content={frame.edition === 'fa' ? 'fa_IR' : 'en_GB'} />
      <meta property="og:title" content={head.title} />
      <meta property="og:url" content={frame.publicUrl + head.path} />
      {head.description && <meta property="og:description" content={head.description} />}
      {image && (
        <>
          <meta property="og:image" content={frame.publicUrl + image.path} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {isStory && (
        <>
          <meta property="article:published_time" content={isStory.publishedAt.toISOString()} />
          {isStory.modifiedAt && (
            <meta property="article:modified_time" content={isStory.modifiedAt.toISOString()} />
          )}
          <meta property="article:section" content={isStory.section} />
          {isStory.topics.map(topic => (
            <meta property="article:tag" content={topic} />
          ))}
        </>
      )}
    </>
  )
}

/** A card with the title of the page, where it shows no picture of its own. */
function drawnCard(
  { edition, words, cardPath }: Frame,
  { title, cardHeadline = title }: PageHead,
): PageHead['image'] {
  if (cardPath === undefined) return undefined
  const headline = cardHeadline.replace(` | ${words.name}`, '')
  return { path: cardPath({ edition, section: words.agency, headline }), ...cardSize, alt: headline }
}
