import type { Child } from 'hono/jsx'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { MarkAgain } from './mark.tsx'

/** The last lines of every page. */
export const Footer = ({ frame: { edition, words, offersNews } }: { frame: Frame }) => (
  <footer class="footer page">
    <div class="jadval"></div>
    <div class="footer-grid">
      <div>
        <a href={addresses.home(edition)} aria-label={words.toHome}>
          <MarkAgain />
        </a>
      </div>
      <Column title={words.footer.agency}>
        <Entry href={addresses.about(edition)}>{words.footer.about}</Entry>
        <Entry href={addresses.corrections(edition)}>{words.footer.corrections}</Entry>
      </Column>
      <Column title={words.footer.readers}>
        <Entry href={addresses.houseRules(edition)}>{words.footer.houseRules}</Entry>
        <Entry href={addresses.moderation(edition)}>{words.footer.moderation}</Entry>
        {edition === 'fa' && <Entry href={addresses.tracking}>{words.footer.tracking}</Entry>}
      </Column>
      <Column title={words.footer.offices}>
        <Entry href={addresses.staff}>{words.footer.enter}</Entry>
        <Entry href={addresses.offices(edition)}>{words.footer.listOffices}</Entry>
        <Entry href={addresses.events(edition)}>{words.footer.events}</Entry>
      </Column>
      <Column title={words.footer.follow}>
        <Entry href={addresses.feeds(edition)}>{words.footer.feeds}</Entry>
        {offersNews && <Entry href={addresses.subscribe(edition)}>{words.subscribe.title}</Entry>}
        <Entry href={addresses.mine(edition)}>{words.footer.mine}</Entry>
        <Entry href={addresses.archive(edition)}>{words.archive}</Entry>
      </Column>
    </div>
  </footer>
)

const Column = ({ title, children }: { title: string; children: Child }) => (
  <div>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </div>
)

const Entry = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
)
