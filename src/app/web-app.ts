import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import type { Audience } from '../platform/http/audience.ts'
import { clientAddress, ownOrigin, protect, sameOriginOnly } from '../platform/http/protection.ts'
import { Refusal } from '../platform/refusal.ts'
import { commentsApi, moderationDeskApi } from '../comments/index.ts'
import {
  actorOfToken,
  advisoriesApi,
  networkApi,
  networkDeskApi,
  pressEventsApi,
  repliesApi,
  type NetworkParts,
} from '../network/index.ts'
import {
  authorsApi,
  crisisApi,
  dayApi,
  dossiersApi,
  electionsApi,
  factChecksApi,
  frontApi,
  houseStyleApi,
  liveApi,
  mediaRoutes,
  followStoryApi,
  newsroomApi,
  previewMediaRoutes,
  recordingRoutes,
  provincesApi,
  sectionsApi,
  topicsApi,
  type HouseWords,
  type StandingBanners,
} from '../newsroom/index.ts'
import { allow, peopleApi, type Actor, type Identity } from '../people/index.ts'
import { pushApi, readersApi, readershipOf, statisticsApi, type ViewCounter } from '../readers/index.ts'
import { siteRoutes } from '../site/index.ts'
import { syndicationRoutes } from '../syndication/index.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { adminRoutes } from './admin-routes.ts'
import { answerError, answerNotFound } from './answer-error.ts'
import { operatorRoutes, type Readiness } from './operator-routes.ts'

/** What the web application is made of besides the context. */
export interface WebParts {
  identity: Identity
  storage: Storage
  views: ViewCounter
  words: HouseWords
  banners: StandingBanners
  readiness: Readiness
  /** Those who wait for what is new. */
  audience: Audience
  /** Waits until this node has acted on everything committed so far. */
  catchUp(): Promise<void>
}

const megabyte = 1024 * 1024
const placesOfFiles: ReadonlySet<string> = new Set(['/api/v1/media', '/api/v1/release-files'])

/** The whole web application: protection first, then the departments' routes, then one answer to every error. */
export function webApp(context: Context, parts: WebParts): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  // What the page cache keeps is packed once, by itself; this is for all other answers.
  app.use(compress())
  app.use(protect)
  app.use(clientAddress(context.config.trustedProxies))
  app.use(sameOriginOnly(ownOrigin(context.config.publicUrl)))
  app.use(async (c, next) => limitBody(placesOfFiles.has(c.req.path) ? 24 * megabyte : megabyte)(c, next))
  app.use(async (c, next) => {
    c.set('actor', await actorFor(context, c.req, parts.identity))
    await next()
    if (changes(c.req.method) && c.get('showsOnNoPage') !== true) await parts.catchUp()
  })
  app.route('/api/v1', apiOf(context, parts))
  app.route('/', mediaRoutes(context, parts.storage))
  app.route('/', previewMediaRoutes(context, parts.storage))
  app.route('/', recordingRoutes(context, parts.storage))
  app.route('/', operatorRoutes(parts.readiness))
  app.route('/', adminRoutes())
  // The site first: it knows which lists there are, so that feeds of invented ones ask nobody.
  app.route('/', siteRoutes(context, parts))
  app.route('/', syndicationRoutes(context))
  app.notFound(c => answerNotFound(c))
  app.onError((error, c) => answerError(context, error, c))
  return app
}

function apiOf(context: Context, { identity, storage, views, words, audience }: WebParts) {
  const api = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  api.route('/', peopleApi(context, identity))
  api.route('/', newsroomApi(context, { storage, words }))
  api.route('/', followStoryApi(context, audience))
  api.route('/', dayApi(context))
  api.route('/', frontApi(context))
  api.route('/', sectionsApi(context))
  api.route('/', provincesApi(context))
  api.route('/', houseStyleApi(context))
  api.route('/', topicsApi(context))
  api.route('/', authorsApi(context))
  api.route('/', dossiersApi(context))
  api.route('/', crisisApi(context))
  api.route('/', electionsApi(context))
  api.route('/', factChecksApi(context))
  api.route('/', liveApi(context))
  api.route('/', moderationDeskApi(context, audience))
  api.route('/', commentsApi(context))
  api.route('/', readersApi(views))
  api.route('/', statisticsApi(context))
  api.route('/', pushApi(context))
  const networkParts: NetworkParts = { storage, audience, readershipOf: ids => readershipOf(context, ids) }
  api.route('/', networkDeskApi(context, networkParts))
  api.route('/', networkApi(context, networkParts))
  api.route('/', advisoriesApi(context))
  api.route('/', pressEventsApi(context))
  api.route('/', repliesApi(context))
  // Written once: it takes a tenth of a second, and anybody may ask.
  let described: object | undefined
  api.get('/openapi.json', allow('anyone'), c => c.json((described ??= api.getOpenAPI31Document(about))))
  return api
}

const about = { openapi: '3.1.0', info: { title: 'Peyk', version: '1' }, servers: [{ url: '/api/v1' }] }

const changes = (method: string): boolean => method !== 'GET' && method !== 'HEAD'

/** Public pages never look at a session; only the API, the desk and its pictures do. */
async function actorFor(
  context: Context,
  { path, raw: { headers } }: { path: string; raw: Request },
  identity: Identity,
): Promise<Actor> {
  if (!path.startsWith('/api/') && !path.startsWith('/media/')) return { kind: 'reader' }
  return (await actorOfToken(context, path, headers)) ?? identity.actorOf(headers)
}

const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal('request.too_large')
    },
  })
