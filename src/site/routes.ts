import { Hono } from 'hono'
import type { Edition } from '../newsroom/index.ts'
import { allow } from '../people/index.ts'
import type { Env } from '../platform/http/env.ts'
import { showAsset, showServiceWorker } from './assets-route.ts'
import { showCard, showPageCard } from './cards/show-card.ts'
import { giveCalendar, showEvents } from './coverage/events-page.tsx'
import { giveResults, showResults } from './coverage/results-page.tsx'
import type { Site } from './frame.ts'
import { showGallery } from './gallery/gallery.ts'
import { keepNothing } from './keep-nothing.ts'
import { followLive } from './live/follow-live.ts'
import { showAbout, showHouseRules } from './pages/about.tsx'
import { showArrangementPreview } from './pages/arrangement-preview.ts'
import { showArchive } from './pages/archive.ts'
import { showAuthor } from './pages/author.tsx'
import { takeAgreement } from './pages/agreement.ts'
import { showReply, takeComment } from './pages/comment.ts'
import { leadToComment, showComments } from './pages/comments.tsx'
import { showCorrections } from './pages/corrections.tsx'
import { showDossier } from './pages/dossier.tsx'
import { showDossiers } from './pages/dossiers.tsx'
import { showFeeds } from './pages/feeds.tsx'
import { showFigures } from './pages/figures.ts'
import { giveFigures } from './pages/figures-file.ts'
import { showHome } from './pages/home.ts'
import { showManifest } from './pages/manifest.ts'
import { showMine, showOffline } from './pages/mine.tsx'
import { showOffice } from './pages/office.tsx'
import { showOffices } from './pages/offices.tsx'
import { showPreview } from './pages/preview.ts'
import { showProvince, showProvinces } from './pages/province.tsx'
import { showQr } from './pages/qr.ts'
import { showCompletions, showSearch } from './pages/search.ts'
import { showSection } from './pages/section.tsx'
import { showShort, showStory } from './pages/story.ts'
import { answerDigest, showDigest } from './pages/digest.tsx'
import { showSubscribe, takeWish } from './pages/subscribe.tsx'
import { showTopic } from './pages/topic.ts'
import {
  appealCase,
  eraseCase,
  exportCase,
  showCase,
  showTracking,
  trackByCode,
  withdrawCase,
} from './pages/tracking.ts'
import { takeVote } from './pages/vote.ts'
import { taggedByEdition } from './tagged-by-edition.ts'
import { withoutSlash } from './without-slash.ts'

const anyone = allow('anyone')

/** Every address of the public site. The middle column says who may come: everybody, everywhere but to what is not out yet. */
export function routesOf(site: Site): Hono<Env> {
  const app = new Hono<Env>()
  app.use(taggedByEdition)
  feedsOfNothing(app, site, 'fa')
  feedsOfNothing(app, site, 'en')
  pagesOfEdition(app, site, 'fa')
  pagesOfEdition(app, site, 'en')
  coverageOfEdition(app, site, 'fa')
  coverageOfEdition(app, site, 'en')
  files(app, site)
  forms(app, site)
  app.get('/en', anyone, c => c.redirect('/en/', 301))
  app.get('/n/:code', anyone, keepNothing(site, 'fa', 'story'), showShort(site))
  app.get('/n/:code/qr.svg', anyone, showQr(site))
  app.get('/card/page/:file', anyone, showPageCard(site))
  app.get('/card/:code/:file', anyone, showCard(site))
  app.get('/live/:code', anyone, followLive(site))
  app.get('/preview/:token', anyone, showPreview(site))
  // Under the API's root, where the program looks at who asks.
  app.get('/api/v1/fronts/:edition/preview', allow('story.publish'), showArrangementPreview(site))
  if (site.context.config.withGallery) {
    app.get('/_gallery', anyone, showGallery(site, 'fa'))
    app.get('/en/_gallery', anyone, showGallery(site, 'en'))
  }
  app.get('/manifest.webmanifest', anyone, showManifest)
  app.get('/service-worker.js', anyone, showServiceWorker)
  app.get('/assets/:file', anyone, showAsset)
  app.use(withoutSlash)
  return app
}

/** Feeds are answered by syndication, which comes after the site: here stands that there is no such list. */
function feedsOfNothing(app: Hono<Env>, site: Site, edition: Edition): void {
  const root = edition === 'fa' ? '' : '/en'
  for (const kind of ['section', 'province', 'topic', 'author', 'dossier', 'office'] as const)
    app.use(`${root}/${kind}/:slug/feed/:file`, keepNothing(site, edition, kind))
}

function pagesOfEdition(app: Hono<Env>, site: Site, edition: Edition): void {
  const root = edition === 'fa' ? '' : '/en'
  app.get(`${root}/`, anyone, showHome(site, edition))
  app.get(`${root}/news/:code`, anyone, keepNothing(site, edition, 'story'), showStory(site, edition))
  app.get(`${root}/news/:code/:slug`, anyone, keepNothing(site, edition, 'story'), showStory(site, edition))
  app.get(`${root}/section/:slug`, anyone, keepNothing(site, edition, 'section'), showSection(site, edition))
  app.get(
    `${root}/province/:slug`,
    anyone,
    keepNothing(site, edition, 'province'),
    showProvince(site, edition),
  )
  app.get(`${root}/provinces`, anyone, showProvinces(site, edition))
  app.get(`${root}/topic/:slug`, anyone, keepNothing(site, edition, 'topic'), showTopic(site, edition))
  app.get(`${root}/author/:slug`, anyone, keepNothing(site, edition, 'author'), showAuthor(site, edition))
  app.get(`${root}/archive`, anyone, showArchive(site, edition))
  app.get(`${root}/archive/:year`, anyone, showArchive(site, edition))
  app.get(`${root}/archive/:year/:month`, anyone, showArchive(site, edition))
  app.get(`${root}/archive/:year/:month/:day`, anyone, showArchive(site, edition))
  app.get(`${root}/search`, anyone, showSearch(site, edition))
  app.get(`${root}/search/completions`, anyone, showCompletions(site, edition))
  app.get(`${root}/about`, anyone, showAbout(site, edition))
  app.get(`${root}/house-rules`, anyone, showHouseRules(site, edition))
  app.get(`${root}/moderation`, anyone, showFigures(site, edition))
  app.get(`${root}/moderation/:year/:month`, anyone, showFigures(site, edition))
  app.get(`${root}/corrections`, anyone, showCorrections(site, edition))
  app.get(`${root}/my-stories`, anyone, showMine(site, edition))
  app.get(`${root}/subscribe`, anyone, showSubscribe(site, edition))
  app.post(`${root}/subscribe`, anyone, takeWish(site, edition))
  app.get(`${root}/offline`, anyone, showOffline(site, edition))
  app.get(`${root}/feeds`, anyone, showFeeds(site, edition))
}

/** Coverage and offices: in English what somebody wrote in English. */
function coverageOfEdition(app: Hono<Env>, site: Site, edition: Edition): void {
  const root = edition === 'fa' ? '' : '/en'
  app.get(`${root}/dossiers`, anyone, showDossiers(site, edition))
  app.get(`${root}/dossier/:slug`, anyone, keepNothing(site, edition, 'dossier'), showDossier(site, edition))
  app.get(
    `${root}/dossier/:slug/results`,
    anyone,
    keepNothing(site, edition, 'dossier'),
    showResults(site, edition),
  )
  app.get(`${root}/dossier/:slug/results.csv`, anyone, giveResults(site, edition))
  app.get(`${root}/events`, anyone, showEvents(site, edition))
  app.get(`${root}/events.ics`, anyone, giveCalendar(site, edition))
  app.get(`${root}/offices`, anyone, showOffices(site, edition))
  app.get(`${root}/office/:slug`, anyone, keepNothing(site, edition, 'office'), showOffice(site, edition))
}

/** Files of figures have no words. */
function files(app: Hono<Env>, site: Site): void {
  app.get('/moderation.csv', anyone, giveFigures(site, 'csv'))
  app.get('/moderation.json', anyone, giveFigures(site, 'json'))
}

/** What readers send; comments are taken under Persian stories only. */
function forms(app: Hono<Env>, site: Site): void {
  app.post('/news/:code/vote', anyone, takeVote(site))
  app.post('/news/:code/comment', anyone, takeComment(site))
  app.get('/news/:code/reply/:comment', anyone, showReply(site))
  app.get('/news/:code/comment/:comment', anyone, leadToComment(site))
  app.get('/news/:code/comments/:order', anyone, showComments(site))
  app.get('/news/:code/comments/:order/:page', anyone, showComments(site))
  app.post('/news/:code/agreement', anyone, takeAgreement(site))
  app.get('/digest/:token', anyone, showDigest(site, 'confirm'))
  app.post('/digest/:token', anyone, answerDigest(site, 'confirm'))
  app.get('/digest/:token/leave', anyone, showDigest(site, 'leave'))
  app.post('/digest/:token/leave', anyone, answerDigest(site, 'leave'))
  app.get('/comment', anyone, showTracking(site))
  app.post('/comment', anyone, trackByCode(site))
  app.get('/comment/:token', anyone, showCase(site))
  app.post('/comment/:token/appeal', anyone, appealCase(site))
  app.post('/comment/:token/withdraw', anyone, withdrawCase(site))
  app.post('/comment/:token/erase', anyone, eraseCase(site))
  app.get('/comment/:token/export', anyone, exportCase(site))
}
