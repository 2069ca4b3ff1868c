import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, allow, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { declineReasonNames, declineReasons } from './decline-reasons.ts'
import * as contract from './desk-contracts.ts'
import { presentDesks } from './desks/present-desks.ts'
import { listRules, readRoutingVersion } from './desks/routing-store.ts'
import { saveDesk } from './desks/save-desk.ts'
import { saveRouting } from './desks/save-routing.ts'
import { csvOfFigures } from './figures/figures-csv.ts'
import { monthlyFigures, type MonthlyQuestion } from './figures/monthly-figures.ts'
import { giveFile } from './files/give-file.ts'
import { follow, inboxOfReleases, newsOfPressEvents } from './follow.ts'
import type { NetworkParts } from './network-parts.ts'
import { readOffice } from './office-store.ts'
import { reachOf, reachOfWriter } from './reach.ts'
import { makeToken } from './tokens/make-token.ts'
import { revokeToken } from './tokens/revoke-token.ts'
import { listTokens, type TokenLine } from './tokens/token-store.ts'

/** The API of network besides offices and releases: desks and their rules, tokens, files, figures, news of the inbox and of events. */
export function networkDeskApi(context: Context, parts: NetworkParts) {
  const api = routes()
    .route('/', deskRoutes(context))
    .route('/', tokenRoutes(context))
    .route('/', figureRoutes(context, parts))
  api.get('/release-desks/stream', allow('release.answer'), follow(parts.audience, inboxOfReleases))
  api.get('/press-events/stream', allow('signed-in'), follow(parts.audience, newsOfPressEvents))
  api.get('/releases/:id/files/:fileId', allow('release.read'), giveFile(context, parts.storage))
  return api
}

export type NetworkDeskApi = ReturnType<typeof networkDeskApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function deskRoutes(context: Context) {
  return routes()
    .openapi(contract.listDesks, async c => {
      const reach = await reachOf(actingIn(context, c))
      return c.json(await presentDesks(context, reach), 200)
    })
    .openapi(contract.openDesk, async c =>
      c.json(await saveDesk(actingIn(context, c), c.req.valid('json')), 201),
    )
    .openapi(contract.changeDesk, async c =>
      c.json(await saveDesk(actingIn(context, c), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
    )
    .openapi(contract.readRouting, async c => c.json(await presentRouting(context), 200))
    .openapi(contract.saveRouting, async c => {
      await saveRouting(actingIn(context, c), c.req.valid('json'))
      return c.json(await presentRouting(context), 200)
    })
    .openapi(contract.listDeclineReasons, c =>
      c.json(
        declineReasonNames.map(reason => ({ reason, ...declineReasons[reason] })),
        200,
      ),
    )
}

async function presentRouting(context: Context) {
  const [rules, changed] = await Promise.all([listRules(context), readRoutingVersion(context)])
  return {
    version: changed?.version ?? 0,
    changedBy: changed?.actorName ?? null,
    changedAt: changed?.at.toISOString() ?? null,
    rules,
  }
}

function tokenRoutes(context: Context) {
  return routes()
    .openapi(contract.listTokens, async c => {
      const reach = await reachOfWriter(actingIn(context, c))
      return c.json((await listTokens(context, reach.officeId)).map(presentToken), 200)
    })
    .openapi(contract.makeToken, async c =>
      c.json(await makeToken(actingIn(context, c), c.req.valid('json')), 201),
    )
    .openapi(contract.revokeToken, async c => {
      await revokeToken(actingIn(context, c), { tokenId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.listTokensOf, async c => {
      const office = await readOffice(context, c.req.valid('param').slug)
      if (office === undefined) throw new Refusal('office.not_found')
      return c.json((await listTokens(context, office.id)).map(presentToken), 200)
    })
    .openapi(contract.revokeTokenOf, async c => {
      const { id: tokenId, slug } = c.req.valid('param')
      await revokeToken(actingIn(context, c), { tokenId, office: slug })
      return c.body(null, 204)
    })
}

const presentToken = ({ createdAt, lastUsedAt, ...token }: TokenLine) => ({
  ...token,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})

function figureRoutes(context: Context, { readershipOf }: NetworkParts) {
  const figures = async (acting: ActingContext, asked: MonthlyQuestion) =>
    monthlyFigures(context, await withinReach(acting, asked), readershipOf)
  return routes()
    .openapi(contract.readFigures, async c => {
      const found = await figures(actingIn(context, c), c.req.valid('query'))
      const months = found.map(({ from, until, ...month }) => ({
        ...month,
        from: from.toISOString(),
        until: until.toISOString(),
      }))
      return c.json(months, 200)
    })
    .openapi(contract.readFiguresFile, async c => {
      const asked = c.req.valid('query')
      const text = csvOfFigures(await figures(actingIn(context, c), asked))
      c.header('content-disposition', `attachment; filename="releases-by-${asked.by}.csv"`)
      c.header('cache-control', 'private, no-store')
      return c.body(text, 200, { 'content-type': 'text/csv; charset=utf-8' })
    })
}

/** An officer is counted the own office and those below; the desk everything. */
async function withinReach(acting: ActingContext, asked: MonthlyQuestion): Promise<MonthlyQuestion> {
  const reach = await reachOf(acting)
  return reach.side === 'desk' ? asked : { ...asked, officeIds: reach.officeIds }
}
