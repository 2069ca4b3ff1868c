import type { Hono } from 'hono'
import type { StandingBanners } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import type { Env } from '../platform/http/env.ts'
import { publicAddress } from '../syndication/index.ts'
import { actsOf } from './acts-of.ts'
import { loadAssets } from './assets.ts'
import type { Audience } from '../platform/http/audience.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { readsOf } from './reads-of.ts'
import { routesOf } from './routes.ts'

/** What a process keeps for the site beside its pages. */
export interface Standing {
  banners: StandingBanners
  audience: Audience
  storage: Storage
}

/** The routes of the public site. Style and script are built once, in the background. */
export function siteRoutes(context: Context, { banners, audience, storage }: Standing): Hono<Env> {
  loadAssets().catch((error: unknown) => context.log.error({ error: String(error) }, 'assets not built'))
  return routesOf({
    context,
    reads: readsOf(context, banners),
    acts: actsOf(context),
    audience,
    storage,
    publicUrl: publicAddress(context.config),
  })
}
