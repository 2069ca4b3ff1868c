import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { actingIn, personIdOf } from '../people/index.ts'
import { repair } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { actOnMany } from './act-on-many.ts'
import { approveStory } from './approve-story.ts'
import { beginCounterpart } from './begin-counterpart.ts'
import * as contract from './contracts.ts'
import { spanOfDay } from './day/civil-day.ts'
import { correctStory } from './correct-story.ts'
import { createStory } from './create-story.ts'
import { listClockStops } from './clock-stop-store.ts'
import { confirmClock } from './confirm-clock.ts'
import {
  countByStatus,
  deskCursorOf,
  listDeskStories,
  listHeld,
  listScheduled,
  listUnderEmbargo,
  listWaiting,
} from './desk-store.ts'
import { readDeskStory, readRevisionOf } from './desk-story-store.ts'
import { handOverStory } from './hand-over-story.ts'
import { readHouseStyle } from './house-style/house-style-store.ts'
import type { HouseWords } from './house-words.ts'
import { holdPen, releasePen } from './hold-pen.ts'
import { linkCounterparts } from './link-counterparts.ts'
import { mediaApi } from './media/media-api.ts'
import { moveStory } from './move-story.ts'
import { noteRoutes } from './notes/note-routes.ts'
import { presentClockStop, presentLine, presentPen, presentPreview, presentStory } from './present-desk.ts'
import { makePreviewLink, revokePreviewLink } from './preview-link.ts'
import { listPreviewLinks } from './preview-store.ts'
import { listProvinces } from './province-store.ts'
import { publishStory } from './publish-story.ts'
import { recordingsApi } from './recordings/recordings-api.ts'
import { recogniseText } from './saved-page/recognise-text.ts'
import { restoreRevision } from './restore-revision.ts'
import { returnStory } from './return-story.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleStory } from './schedule-story.ts'
import { listSections } from './section-store.ts'
import { submitStory } from './submit-story.ts'
import { unlinkCounterparts } from './unlink-counterparts.ts'
import { unscheduleStory } from './unschedule-story.ts'
import { updateStory } from './update-story.ts'
import { withdrawStory } from './withdraw-story.ts'

/** The API of newsroom: the desk's lists, stories and their acts, pictures, names to choose from. */
export function newsroomApi(context: Context, { storage, words }: { storage: Storage; words: HouseWords }) {
  return routes()
    .route('/', deskRoutes(context))
    .route('/', writingRoutes(context, words))
    .route('/', actRoutes(context))
    .route('/', listActRoutes(context))
    .route('/', timeRoutes(context))
    .route('/', previewRoutes(context))
    .route('/', noteRoutes(context))
    .route('/', mediaApi(context, storage))
    .route('/', recordingsApi(context, storage))
}

export type NewsroomApi = ReturnType<typeof newsroomApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

/** The story as it is after an act, as the one who acted sees it. */
const storyAfter = async (context: Context, c: HonoContext<Env>, storyId: string) =>
  presentStory(c.get('actor'), await readDeskStory(actingIn(context, c), storyId))

function deskRoutes(context: Context) {
  return routes()
    .openapi(contract.desk, async c => {
      const acting = actingIn(context, c)
      const [counts, waiting, scheduled, underEmbargo, held, clockStops] = await Promise.all([
        countByStatus(acting),
        listWaiting(acting),
        listScheduled(acting),
        listUnderEmbargo(acting),
        listHeld(acting),
        listClockStops(context),
      ])
      return c.json(
        {
          counts,
          waiting: waiting.map(presentLine),
          scheduled: scheduled.map(presentLine),
          underEmbargo: underEmbargo.map(presentLine),
          held: held.map(presentLine),
          now: context.clock.now().toISOString(),
          clockStops: clockStops.map(presentClockStop),
        },
        200,
      )
    })
    .openapi(contract.listStories, async c => {
      const { mine, author, from, until, ...question } = c.req.valid('query')
      const stories = await listDeskStories(actingIn(context, c), {
        ...question,
        ...(from === undefined ? {} : { from: spanOfDay(from).from }),
        ...(until === undefined ? {} : { until: spanOfDay(until).to }),
        authorId: mine === 'true' ? personIdOf(c.get('actor')) : author,
      })
      const last = stories.length < question.limit ? undefined : stories.at(-1)
      return c.json({ stories: stories.map(presentLine), next: last ? deskCursorOf(last) : null }, 200)
    })
    .openapi(contract.readStory, async c =>
      c.json(await storyAfter(context, c, c.req.valid('param').id), 200),
    )
    .openapi(contract.readRevision, async c => {
      const { id, revisionId } = c.req.valid('param')
      return c.json(await readRevisionOf(actingIn(context, c), { storyId: id, revisionId }), 200)
    })
    .openapi(contract.listSections, async c => c.json(await listSections(context), 200))
    .openapi(contract.listProvinces, async c => c.json(await listProvinces(context), 200))
}

function writingRoutes(context: Context, words: HouseWords) {
  return routes()
    .openapi(contract.createStory, async c => {
      const order = c.req.valid('json')
      const embargoUntil = instantOf(order.embargoUntil) ?? null
      const { id } = await createStory(actingIn(context, c), { ...order, embargoUntil })
      return c.json(await storyAfter(context, c, id), 201)
    })
    .openapi(contract.saveDraft, async c => {
      const draft = { storyId: c.req.valid('param').id, ...c.req.valid('json') }
      const embargoUntil = instantOf(draft.embargoUntil)
      return c.json(await saveDraft(actingIn(context, c), { ...draft, embargoUntil }), 200)
    })
    .openapi(contract.restoreRevision, async c => {
      const { id: storyId, revisionId } = c.req.valid('param')
      await restoreRevision(actingIn(context, c), { storyId, revisionId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.linkCounterparts, async c => {
      await linkCounterparts(actingIn(context, c), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(contract.beginCounterpart, async c =>
      c.json(await beginCounterpart(actingIn(context, c), { storyId: c.req.valid('param').id }), 201),
    )
    .openapi(contract.unlinkCounterparts, async c => {
      await unlinkCounterparts(actingIn(context, c), { storyId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.holdPen, async c => {
      const { take: takeOver } = c.req.valid('json')
      const pen = await holdPen(actingIn(context, c), { storyId: c.req.valid('param').id, takeOver })
      return c.json(presentPen(pen), 200)
    })
    .openapi(contract.releasePen, async c => {
      await releasePen(actingIn(context, c), { storyId: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.repairText, async c => {
      const { text, tier } = c.req.valid('json')
      const style = await readHouseStyle(context)
      const repaired = repair(text, { tier, style, frequencies: words.frequencies() })
      return c.json({ text: repaired.text, edits: [...repaired.edits] }, 200)
    })
    .openapi(contract.recogniseText, async c =>
      c.json({ story: recogniseText(c.req.valid('json').lines, await listProvinces(context)) ?? null }, 200),
    )
}

function actRoutes(context: Context) {
  return routes()
    .openapi(contract.submitStory, async c => {
      const storyId = c.req.valid('param').id
      await submitStory(actingIn(context, c), { storyId })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.returnStory, async c => {
      const storyId = c.req.valid('param').id
      await returnStory(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.approveStory, async c => {
      const storyId = c.req.valid('param').id
      await approveStory(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.publishStory, async c => {
      const storyId = c.req.valid('param').id
      await publishStory(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.correctStory, async c => {
      const storyId = c.req.valid('param').id
      await correctStory(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.updateStory, async c => {
      const storyId = c.req.valid('param').id
      await updateStory(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.withdrawStory, async c => {
      const storyId = c.req.valid('param').id
      await withdrawStory(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
}

/** Acts of the list of stories, to one or to several. */
function listActRoutes(context: Context) {
  return routes()
    .openapi(contract.actOnMany, async c => {
      const { stories, ...act } = c.req.valid('json')
      const asked = { stories, requestId: c.get('requestId') }
      return c.json(await actOnMany(actingIn(context, c), act, asked), 200)
    })
    .openapi(contract.handOverStory, async c => {
      await handOverStory(actingIn(context, c), { storyId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.moveStory, async c => {
      await moveStory(actingIn(context, c), { storyId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.body(null, 204)
    })
}

function timeRoutes(context: Context) {
  return routes()
    .openapi(contract.scheduleStory, async c => {
      const storyId = c.req.valid('param').id
      const { at, ...read } = c.req.valid('json')
      await scheduleStory(actingIn(context, c), { storyId, ...read, at: new Date(at) })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.unscheduleStory, async c => {
      const storyId = c.req.valid('param').id
      await unscheduleStory(actingIn(context, c), { storyId })
      return c.json(await storyAfter(context, c, storyId), 200)
    })
    .openapi(contract.confirmClock, async c => {
      await confirmClock(actingIn(context, c))
      return c.body(null, 204)
    })
}

function previewRoutes(context: Context) {
  return routes()
    .openapi(contract.listPreviews, async c =>
      c.json(
        (await listPreviewLinks(actingIn(context, c), c.req.valid('param').id)).map(presentPreview),
        200,
      ),
    )
    .openapi(contract.makePreview, async c => {
      const order = { storyId: c.req.valid('param').id, ...c.req.valid('json') }
      const { path, expiresAt } = await makePreviewLink(actingIn(context, c), order)
      return c.json({ path, expiresAt: expiresAt.toISOString() }, 201)
    })
    .openapi(contract.revokePreview, async c => {
      const { id: storyId, linkId } = c.req.valid('param')
      await revokePreviewLink(actingIn(context, c), { storyId, linkId })
      return c.body(null, 204)
    })
}

const instantOf = (given: string | null | undefined): Date | null | undefined =>
  given === null || given === undefined ? given : new Date(given)
