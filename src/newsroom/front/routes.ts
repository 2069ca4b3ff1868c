import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import type { StoryCard } from '../public-story.ts'
import { arrangedPageOf, mayArrange, slotCountOf, type ArrangedPage } from './arranged-page.ts'
import type { Slot } from './arrangement.ts'
import {
  listArrangements,
  listFilledSlots,
  type ArrangementLine,
  type FilledSlot,
} from './arrangement-store.ts'
import { listStandingBanners, type StandingBanner } from './banner-store.ts'
import * as contract from './contracts.ts'
import { endBanner } from './end-banner.ts'
import { publishArrangement } from './publish-arrangement.ts'
import { raiseBanner } from './raise-banner.ts'
import { restoreArrangement } from './restore-arrangement.ts'
import { listDossierCandidates, listSlotCandidates } from './slot-candidate-store.ts'

/** The API of the pages that editors arrange, and of the banner across them. */
export function frontApi(context: Context) {
  return routes().route('/', arrangementRoutes(context)).route('/', bannerRoutes(context))
}

export type FrontApi = ReturnType<typeof frontApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function arrangementRoutes(context: Context) {
  return routes()
    .openapi(contract.readArrangement, async c => {
      const page = await arrangedPageOf(context, { ...c.req.valid('param'), ...c.req.valid('query') })
      return c.json(await arranged(context, c, page), 200)
    })
    .openapi(contract.publishArrangement, async c => {
      const page = await arrangedPageOf(context, { ...c.req.valid('param'), ...c.req.valid('query') })
      const { basedOn, slots } = c.req.valid('json')
      await publishArrangement(actingIn(context, c), { page, basedOn, slots: slots.map(slotFrom) })
      return c.json(await arranged(context, c, page), 200)
    })
    .openapi(contract.restoreArrangement, async c => {
      const page = await arrangedPageOf(context, { ...c.req.valid('param'), ...c.req.valid('query') })
      await restoreArrangement(actingIn(context, c), { page, ...c.req.valid('json') })
      return c.json(await arranged(context, c, page), 200)
    })
    .openapi(contract.listSlotCandidates, async c => {
      const { of, ...asked } = { ...c.req.valid('param'), ...c.req.valid('query') }
      if (of === 'dossiers') return c.json(await listDossierCandidates(context, asked), 200)
      return c.json((await listSlotCandidates(context, asked)).map(candidateOf), 200)
    })
}

function bannerRoutes(context: Context) {
  const standing = async () => (await listStandingBanners(context)).map(bannerOf)
  return routes()
    .openapi(contract.listBanners, async c => c.json(await standing(), 200))
    .openapi(contract.raiseBanner, async c => {
      const { shownUntil, ...order } = c.req.valid('json')
      await raiseBanner(actingIn(context, c), { ...order, shownUntil: new Date(shownUntil) })
      return c.json(await standing(), 200)
    })
    .openapi(contract.endBanner, async c => {
      await endBanner(actingIn(context, c), { bannerId: c.req.valid('param').id })
      return c.json(await standing(), 200)
    })
}

/** The page as it is arranged now, as the one who asks sees it. */
async function arranged(context: Context, c: HonoContext<Env>, page: ArrangedPage) {
  const lines = (await listArrangements(context, page)).map(lineOf)
  const current = lines[0] ?? null
  const slots = current === null ? [] : await listFilledSlots(context, page.edition, current.id)
  return {
    places: slotCountOf(page),
    mayArrange: mayArrange(c.get('actor'), page),
    current,
    slots: slots.map(slotOf),
    history: lines,
  }
}

const slotFrom = (given: Omit<Slot, 'pinnedUntil'> & { pinnedUntil: string | null }): Slot => ({
  ...given,
  pinnedUntil: given.pinnedUntil === null ? null : new Date(given.pinnedUntil),
})

const lineOf = (line: ArrangementLine) => ({ ...line, arrangedAt: line.arrangedAt.toISOString() })

const slotOf = ({ position, pinnedUntil, holds }: FilledSlot) => ({
  position,
  pinnedUntil: pinnedUntil?.toISOString() ?? null,
  holds:
    holds.kind === 'dossier' ? holds : { ...holds, publishedAt: holds.publishedAt?.toISOString() ?? null },
})

const bannerOf = ({ shownUntil, raisedAt, ...banner }: StandingBanner) => ({
  ...banner,
  shownUntil: shownUntil.toISOString(),
  raisedAt: raisedAt.toISOString(),
})

const candidateOf = ({ id, code, headline, section, publishedAt, picture }: StoryCard) => ({
  kind: 'story' as const,
  id,
  code,
  headline,
  sectionFa: section.nameFa,
  sectionEn: section.nameEn,
  publishedAt: publishedAt.toISOString(),
  hasPicture: picture !== null,
  isShown: true,
})
