import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { acceptRelease } from './accept-release.ts'
import { assignOfficer } from './assign-officer.ts'
import { changeOffice } from './change-office.ts'
import * as contract from './contracts.ts'
import { createOffice } from './create-office.ts'
import { declineRelease } from './decline-release.ts'
import { handOverRelease } from './desks/hand-over-release.ts'
import { addReleaseFile } from './files/add-release-file.ts'
import { inviteOfficer } from './invite-officer.ts'
import type { NetworkParts } from './network-parts.ts'
import type { Office } from './office.ts'
import { countByStatus, listReleases, releaseCursorOf } from './inbox-store.ts'
import { listOffices, readOffice, readOfficeById } from './office-store.ts'
import { listOfficers } from './officer-store.ts'
import { presentLines, releaseFor, revisionFor } from './present-release.ts'
import { reachOf } from './reach.ts'
import { returnRelease } from './return-release.ts'
import { sendRelease } from './send-release.ts'
import { takeRelease } from './take-release.ts'
import { onceByKey } from './tokens/once-by-key.ts'
import { verifyOffice } from './verify-office.ts'
import { withdrawRelease } from './withdraw-release.ts'
import { writeRelease } from './write-release.ts'

/** The API of network: offices and their officers, releases as the office and the desk see them. */
export function networkApi(context: Context, parts: NetworkParts) {
  return routes()
    .route('/', officeRoutes(context))
    .route('/', inboxRoutes(context, parts))
    .route('/', writingRoutes(context, parts))
    .route('/', answerRoutes(context, parts))
}

export type NetworkApi = ReturnType<typeof networkApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function officeRoutes(context: Context) {
  return routes()
    .openapi(contract.listOffices, async c => c.json((await listOffices(context)).map(presentOffice), 200))
    .openapi(contract.openOffice, async c =>
      c.json(await createOffice(actingIn(context, c), c.req.valid('json')), 201),
    )
    .openapi(contract.changeOffice, async c => {
      await changeOffice(actingIn(context, c), { ...c.req.valid('param'), ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.verifyOffice, async c => {
      const order = { office: c.req.valid('param').slug, ...c.req.valid('json') }
      await verifyOffice(actingIn(context, c), order)
      return c.body(null, 204)
    })
    .openapi(contract.inviteOfficer, async c => {
      const order = { office: c.req.valid('param').slug, ...c.req.valid('json') }
      const made = await inviteOfficer(actingIn(context, c), order)
      return c.json({ ...made, expiresAt: made.expiresAt.toISOString() }, 201)
    })
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

function inboxRoutes(context: Context, parts: NetworkParts) {
  return routes()
    .openapi(contract.listReleases, async c => {
      const question = c.req.valid('query')
      const reach = await reachOf(actingIn(context, c))
      if (question.list !== 'all' && reach.side === 'office') throw new Refusal('access.not_allowed')
      const [rows, counts, office] = await Promise.all([
        listReleases(context, reach, question),
        countByStatus(context, reach),
        reach.side === 'desk' ? null : readOfficeById(context, reach.officeId),
      ])
      const last = rows.length < question.limit ? undefined : rows.at(-1)
      const releases = await presentLines(context, { reach, ...parts }, rows)
      const next = last ? releaseCursorOf(last, question.list) : null
      return c.json({ releases, next, counts, office: office && presentOffice(office) }, 200)
    })
    .openapi(contract.readRelease, async c =>
      c.json(await releaseFor(actingIn(context, c), parts, c.req.valid('param').id), 200),
    )
    .openapi(contract.readRevision, async c => {
      const { id: releaseId, revisionId } = c.req.valid('param')
      return c.json(await revisionFor(actingIn(context, c), { releaseId, revisionId }), 200)
    })
}

function writingRoutes(context: Context, parts: NetworkParts) {
  return routes()
    .openapi(contract.addFile, async c => {
      const { file } = c.req.valid('form')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const acting = { ...actingIn(context, c), storage: parts.storage }
      return c.json(await addReleaseFile(acting, { bytes, name: file.name }), 201)
    })
    .openapi(contract.beginRelease, async c => {
      const asked = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      const once = { key, asked: ['begin', asked] }
      const act = (within: ActingContext) => writeRelease(within, contentOf(asked))
      return c.json(await onceByKey(actingIn(context, c), once, act), 201)
    })
    .openapi(contract.rewriteRelease, async c => {
      const order = { releaseId: c.req.valid('param').id, ...contentOf(c.req.valid('json')) }
      return c.json(await writeRelease(actingIn(context, c), order), 200)
    })
    .openapi(contract.sendRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      const once = { key: c.req.valid('header')['idempotency-key'], asked: ['send', releaseId] }
      await onceByKey(acting, once, async within => {
        await sendRelease(within, { releaseId })
        return { id: releaseId, revisionId: '' }
      })
      return c.json(await releaseFor(acting, parts, releaseId), 200)
    })
    .openapi(contract.withdrawRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      const once = { key: c.req.valid('header')['idempotency-key'], asked: ['withdraw', releaseId] }
      await onceByKey(acting, once, async within => {
        await withdrawRelease(within, { releaseId })
        return { id: releaseId, revisionId: '' }
      })
      return c.json(await releaseFor(acting, parts, releaseId), 200)
    })
}

function answerRoutes(context: Context, parts: NetworkParts) {
  return routes()
    .openapi(contract.takeRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await takeRelease(acting, { releaseId, isOver: c.req.valid('query').over === 'true' })
      return c.json(await releaseFor(acting, parts, releaseId), 200)
    })
    .openapi(contract.handOverRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await handOverRelease(acting, { releaseId, ...c.req.valid('json') })
      return c.json(await releaseFor(acting, parts, releaseId), 200)
    })
    .openapi(contract.returnRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      const { revisionId, ...words } = c.req.valid('json')
      const order = { releaseId, ...words, ...(revisionId === undefined ? {} : { revisionId }) }
      await returnRelease(acting, order)
      return c.json(await releaseFor(acting, parts, releaseId), 200)
    })
    .openapi(contract.acceptRelease, async c => {
      const { section, ...read } = c.req.valid('json')
      const order = {
        releaseId: c.req.valid('param').id,
        ...read,
        ...(section === undefined ? {} : { section }),
      }
      return c.json(await acceptRelease({ ...actingIn(context, c), storage: parts.storage }, order), 200)
    })
    .openapi(contract.declineRelease, async c => {
      const [acting, releaseId] = [actingIn(context, c), c.req.valid('param').id]
      await declineRelease(acting, { releaseId, ...c.req.valid('json') })
      return c.json(await releaseFor(acting, parts, releaseId), 200)
    })
}

const contentOf = <T extends { eventAt: string | null; embargoUntil: string | null }>(given: T) => ({
  ...given,
  eventAt: instantOf(given.eventAt),
  embargoUntil: instantOf(given.embargoUntil),
})

const presentOffice = (office: Office) => ({
  ...office,
  verifiedAt: office.verifiedAt?.toISOString() ?? null,
})

const instantOf = (given: string | null): Date | null => (given === null ? null : new Date(given))
