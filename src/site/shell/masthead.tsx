import type { Edition } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { dateIn, machineDay, otherCalendar } from '../wording/dates.ts'
import { nameIn } from '../wording/words.ts'
import { DisplayMenu } from './display-menu.tsx'
import { Mark } from './mark.tsx'
import { renderOnce } from './render-once.ts'

interface MastheadProps {
  frame: Frame
  otherPath: string | undefined
  current: string | undefined
}

const shared = renderOnce()

/** Nameplate, tools, the day, the navigation. */
export const Masthead = ({ frame, otherPath, current }: MastheadProps) => (
  <header class="masthead">
    <div class="page">
      <div class="nameplate">
        {shared(frame.words, 'nameplate', () => (
          <Nameplate frame={frame} />
        ))}
        <Ear frame={frame} otherPath={otherPath} />
      </div>
      {shared(frame.words, 'display', () => (
        <DisplayMenu words={frame.words} />
      ))}
      <div class="jadval"></div>
      {frame.sections.length > 0 &&
        shared(frame.sections, `${frame.edition} ${current ?? ''}`, () => (
          <Navigation frame={frame} current={current} />
        ))}
      {frame.isSample && <p class="sample-note note">{frame.words.sample}</p>}
    </div>
  </header>
)

const Nameplate = ({ frame: { edition, words } }: { frame: Frame }) => (
  <a href={addresses.home(edition)} aria-label={words.toHome}>
    <Mark />
    <span>{words.nameplate}</span>
  </a>
)

const Ear = ({ frame: { edition, words, now }, otherPath }: Omit<MastheadProps, 'current'>) => {
  const other: Edition = edition === 'fa' ? 'en' : 'fa'
  return (
    <div class="ear">
      <nav aria-label={words.tools}>
        <a href={addresses.search(edition)}>
          <Lens />
          {words.search}
        </a>
        <button type="button" aria-expanded="false" aria-controls="display" hidden>
          {words.display.title}
        </button>
        <a
          href={otherPath ?? addresses.home(other)}
          lang={other}
          hreflang={other}
          dir={other === 'fa' ? 'rtl' : 'ltr'}
        >
          {words.otherEdition}
        </a>
      </nav>
      {shared(words, machineDay(now), () => (
        <Today edition={edition} now={now} />
      ))}
    </div>
  )
}

const Today = ({ edition, now }: { edition: Edition; now: Date }) => (
  <p>
    <time datetime={machineDay(now)}>{dateIn(edition, now, 'weekday-date')}</time>
    <span> · </span>
    <time datetime={machineDay(now)}>{otherCalendar(edition, now)}</time>
  </p>
)

const Navigation = ({ frame: { edition, words, sections }, current }: Omit<MastheadProps, 'otherPath'>) => (
  <nav class="section-nav" aria-label={words.sections}>
    <ul>
      {sections.filter(isInNavigation).map(section => (
        <li>
          <Entry href={addresses.section(edition, section.slug)} isCurrent={current === section.slug}>
            {nameIn(edition, section)}
          </Entry>
        </li>
      ))}
      <li class="is-apart">
        <Entry href={addresses.provinces(edition)} isCurrent={current === 'provinces'}>
          {words.provinces}
        </Entry>
      </li>
      <li>
        <Entry href={addresses.dossiers(edition)} isCurrent={current === 'dossiers'}>
          {words.dossiers}
        </Entry>
      </li>
      <li>
        <Entry href={addresses.archive(edition)} isCurrent={current === 'archive'}>
          {words.archive}
        </Entry>
      </li>
    </ul>
  </nav>
)

/** Sections of the first level; those under one are found on its page. */
const isInNavigation = ({ parentId, state }: Frame['sections'][number]): boolean =>
  parentId === null && state === 'open'

const Entry = ({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: string }) => (
  <a href={href} aria-current={isCurrent ? 'true' : undefined}>
    {children}
  </a>
)

const Lens = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    aria-hidden="true"
  >
    <circle cx="7" cy="7" r="4.6" />
    <path d="m10.5 10.5 4 4" />
  </svg>
)
