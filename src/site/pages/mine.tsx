import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { fresh, tags } from '../tags.ts'
import { TextPage } from './text-page.tsx'

/** The stories a reader saved and read: an empty page that her own browser fills. */
export const showMine =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    return keep(c, {
      html: await document(MinePage({ frame })),
      tags: [tags.list(edition)],
      freshSeconds: fresh.settled,
    })
  }

/** What is shown without a network in place of a page that is not on the device. */
export const showOffline =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    return keep(c, {
      html: await document(OfflinePage({ frame })),
      tags: [tags.list(edition)],
      freshSeconds: fresh.settled,
    })
  }

const MinePage = ({ frame }: { frame: Frame }) => {
  const { words, edition } = frame
  return (
    <TextPage
      frame={frame}
      title={words.mine.title}
      lead={words.mine.lead}
      path={addresses.mine(edition)}
      otherPath={addresses.mine(edition === 'fa' ? 'en' : 'fa')}
    >
      <div class="prose my-stories" data-mine>
        <OwnList name="saved" title={words.mine.saved} none={words.mine.noneSaved} />
        <OwnList name="read" title={words.mine.read} none={words.mine.noneRead} />
        <p>
          <button class="button" type="button" hidden>
            {words.mine.clear}
          </button>
        </p>
        <noscript>
          <p class="note">{words.mine.noScript}</p>
        </noscript>
      </div>
    </TextPage>
  )
}

const OwnList = ({ name, title, none }: { name: 'saved' | 'read'; title: string; none: string }) => (
  <section>
    <h2 class="list-title">{title}</h2>
    <p class="note empty">{none}</p>
    <ul class="latest" data-list={name} hidden></ul>
  </section>
)

const OfflinePage = ({ frame }: { frame: Frame }) => {
  const { words, edition } = frame
  return (
    <TextPage frame={frame} title={words.offline.title} lead={words.offline.lead} isHidden>
      <p>
        <a class="more" href={addresses.mine(edition)}>
          {words.offline.mine}
        </a>
      </p>
      <p>
        <a class="more" href={addresses.home(edition)}>
          {words.frontPage}
        </a>
      </p>
    </TextPage>
  )
}
