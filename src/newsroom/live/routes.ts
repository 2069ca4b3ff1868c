import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { mustSee } from '../lock-story-for.ts'
import { sectionOfStory } from '../section-store.ts'
import * as contract from './contracts.ts'
import { correctEntry } from './correct-entry.ts'
import { deleteEntry } from './delete-entry.ts'
import { endCoverage } from './end-coverage.ts'
import { listEntries, readCoverage } from './live-store.ts'
import { pinEntry } from './pin-entry.ts'
import { readEntryHistory } from './read-entry-history.ts'
import { writeEntry } from './write-entry.ts'

/** The API of live stories; every act answers with the coverage as it is then. */
export function liveApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.readLive, async c => {
      const { id: storyId } = c.req.valid('param')
      return c.json(await liveAfter(context, c, { storyId, ...c.req.valid('query') }), 200)
    })
    .openapi(contract.readEntryHistory, async c => {
      const { id: storyId, entryId } = c.req.valid('param')
      const changes = await readEntryHistory(actingIn(context, c), { storyId, entryId })
      return c.json(
        changes.map(change => ({ ...change, at: change.at.toISOString() })),
        200,
      )
    })
    .openapi(contract.writeEntry, async c => {
      const storyId = c.req.valid('param').id
      await writeEntry(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await liveAfter(context, c, { storyId }), 200)
    })
    .openapi(contract.correctEntry, async c => {
      const { id: storyId, entryId } = c.req.valid('param')
      const { basedOn, ...correction } = c.req.valid('json')
      const read = { basedOn: basedOn === null ? null : new Date(basedOn) }
      await correctEntry(actingIn(context, c), { storyId, entryId, ...correction, ...read })
      return c.json(await liveAfter(context, c, { storyId }), 200)
    })
    .openapi(contract.pinEntry, async c => {
      const { id: storyId, entryId } = c.req.valid('param')
      await pinEntry(actingIn(context, c), { storyId, entryId, ...c.req.valid('json') })
      return c.json(await liveAfter(context, c, { storyId }), 200)
    })
    .openapi(contract.deleteEntry, async c => {
      const { id: storyId, entryId } = c.req.valid('param')
      await deleteEntry(actingIn(context, c), { storyId, entryId, ...c.req.valid('json') })
      return c.json(await liveAfter(context, c, { storyId }), 200)
    })
    .openapi(contract.endCoverage, async c => {
      const storyId = c.req.valid('param').id
      await endCoverage(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await liveAfter(context, c, { storyId }), 200)
    })
}

export type LiveApi = ReturnType<typeof liveApi>

interface Shown {
  storyId: string
  /** How many of the newest entries. */
  limit?: number
}

async function liveAfter(
  context: Context,
  c: HonoContext<Env>,
  { storyId, limit = contract.usualEntries }: Shown,
) {
  mustSee(actingIn(context, c), await sectionOfStory(context, storyId))
  const [coverage, { entries, hasOlder }] = await Promise.all([
    readCoverage(context, storyId),
    listEntries(context, storyId, limit),
  ])
  return {
    version: coverage.version,
    endedAt: coverage.endedAt?.toISOString() ?? null,
    hasOlder,
    entries: entries.map(({ paragraphs, ...entry }) => ({
      ...entry,
      text: paragraphs.join('\n'),
      at: entry.at.toISOString(),
      correctedAt: entry.correctedAt?.toISOString() ?? null,
      deletedAt: entry.deletedAt?.toISOString() ?? null,
    })),
  }
}
