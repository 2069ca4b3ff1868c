import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { acceptRelease } from './accept-release.ts'
import { assignOfficer } from './assign-officer.ts'
import * as contract from './contracts.ts'
import { createOffice } from './create-office.ts'
import { declineRelease } from './decline-release.ts'
import { countByStatus, listReleases, releaseCursorOf } from './inbox-store.ts'
import { listOffices, readOffice, readOfficeById } from './office-store.ts'
import { listOfficers } from './officer-store.ts'
import { presentLine, releaseFor, revisionFor } from './present-release.ts'
import { reachOf } from './reach.ts'
import { returnRelease } from './return-release.ts'
import { sendRelease } from './send-release.ts'
import { takeRelease } from './take-release.ts'
import { withdrawRelease } from './withdraw-release.ts'
import { writeRelease } from './write-release.ts'

/** The API of network: offices and their officers, releases as the office and the desk see them. */
export function networkApi(context: Context) {
  return routes()
    .route('/', officeRoutes(context))
    .route('/', inboxRoutes(context))
    .route('/', writingRoutes(context))
    .route('/', answerRoutes(context))
}

export type NetworkApi = ReturnType<typeof networkApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function officeRoutes(context: Context) {
  return routes()
    .openapi(contract.listOffices, async c => c.json(await listOffices(context), 200))
    .openapi(contract.openOffice, async c =>
      c.json(await createOffice(actingIn(context, c), c.req.valid('json')), 201),
    )
    .openapi(contract.listOfficers, async c => {
      const office = await readOffice(context, c.req.valid('param').slug)
      if (office === undefined) throw new Refusal('office.not_found')
      return c.json(await listOfficers(context, office.id), 200)
    })
    .openapi(contract.assignOfficer, async c => {
      const order = { office: c.req.valid('param').slug, ...c.req.valid('json') }
      await assignOfficer(actingIn(context, c), order)
      return c.body(null, 204)
    })
}

function inboxRoutes(context: Context) {
  return routes()
    .openapi(contract.listReleases, async c => {
      const question = c.req.valid('query')
      const reach = await reachOf(actingIn(context, c))
      const [rows, counts, office] = await Promise.all([
        listReleases(context, reach, question),
        countByStatus(context, reach),
        reach.side === 'desk' ? null : readOfficeById(context, reach.officeId),
      ])
      const last = rows.length < question.limit ? undefined : rows.at(-1)
      const releases = rows.map(row => presentLine(context, reach, row))
      return c.json({ releases, next: last ? releaseCursorOf(last) : null, counts, office }, 200)
    })
    .openapi(contract.readRelease, async c =>
      c.json(await releaseFor(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.readRevision, async c => {
      const { id: releaseId, revisionId } = c.req.valid('param')
      return c.json(await revisionFor(actingIn(context, c), { releaseId, revisionId }), 200)
    })
}

function writingRoutes(context: Context) {
  return routes()
    .openapi(contract.beginRelease, async c =>
      c.json(await writeRelease(actingIn(context, c), contentOf(c.req.valid('json'))), 201),
    )
    .openapi(contract.rewriteRelease, async c => {
      const order = { releaseId: c.req.valid('param').id, ...contentOf(c.req.valid('json')) }
      return c.json(await writeRelease(actingIn(context, c), order), 200)
    })
    .openapi(contract.sendRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await sendRelease(acting, { releaseId })
      return c.json(await releaseFor(acting, releaseId), 200)
    })
    .openapi(contract.withdrawRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await withdrawRelease(acting, { releaseId })
      return c.json(await releaseFor(acting, releaseId), 200)
    })
}

function answerRoutes(context: Context) {
  return routes()
    .openapi(contract.takeRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await takeRelease(acting, { releaseId })
      return c.json(await releaseFor(acting, releaseId), 200)
    })
    .openapi(contract.returnRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await returnRelease(acting, { releaseId, ...c.req.valid('json') })
      return c.json(await releaseFor(acting, releaseId), 200)
    })
    .openapi(contract.acceptRelease, async c => {
      const { section, ...read } = c.req.valid('json')
      const order = {
        releaseId: c.req.valid('param').id,
        ...read,
        ...(section === undefined ? {} : { section }),
      }
      return c.json(await acceptRelease(actingIn(context, c), order), 200)
    })
    .openapi(contract.declineRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await declineRelease(acting, { releaseId, ...c.req.valid('json') })
      return c.json(await releaseFor(acting, releaseId), 200)
    })
}

const contentOf = <T extends { eventAt: string | null; embargoUntil: string | null }>(given: T) => ({
  ...given,
  eventAt: instantOf(given.eventAt),
  embargoUntil: instantOf(given.embargoUntil),
})

const instantOf = (given: string | null): Date | null => (given === null ? null : new Date(given))
