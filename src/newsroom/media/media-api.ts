import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { addPicture } from './add-picture.ts'
import { cropPicture } from './crop-picture.ts'
import { deletePicture } from './delete-picture.ts'
import { describePicture } from './describe-picture.ts'
import { describePictures } from './describe-pictures.ts'
import { finishUpload } from './finish-upload.ts'
import { countFound, countPictures, libraryCursorOf, listPictures } from './library-store.ts'
import * as contract from './media-contracts.ts'
import { presentDetails, presentPicture } from './present-picture.ts'
import { readPictureDetails } from './read-picture-details.ts'
import { receivePart } from './receive-part.ts'

/** The API of the media library: what is there, files on their way, what is said of pictures, their crops. */
export function mediaApi(context: Context, storage: Storage) {
  return routes().route('/', arrivingRoutes(context, storage)).route('/', libraryRoutes(context, storage))
}

const withDate = <Words extends { rightsUntil?: string | null | undefined }>({
  rightsUntil,
  ...words
}: Words) => ({
  ...words,
  rightsUntil: typeof rightsUntil === 'string' ? new Date(rightsUntil) : rightsUntil,
})

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

const detailsAfter = async (context: Context, c: HonoContext<Env>, id: string) =>
  presentDetails(await readPictureDetails(actingIn(context, c), id))

function arrivingRoutes(context: Context, storage: Storage) {
  return routes()
    .openapi(contract.addPicture, async c => {
      const { file, alt, credit } = c.req.valid('form')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const order = { bytes, alt, credit, fileName: file.name }
      return c.json(presentPicture(await addPicture({ ...actingIn(context, c), storage }, order)), 201)
    })
    .openapi(contract.sendPart, async c => {
      const { id: uploadId, number } = c.req.valid('param')
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const part = { uploadId, number, bytes, ...c.req.valid('query') }
      await receivePart({ ...actingIn(context, c), storage }, part)
      return c.body(null, 204)
    })
    .openapi(contract.finishUpload, async c => {
      const order = { uploadId: c.req.valid('param').id, ...c.req.valid('json') }
      return c.json(presentPicture(await finishUpload({ ...actingIn(context, c), storage }, order)), 200)
    })
}

function libraryRoutes(context: Context, storage: Storage) {
  return routes()
    .openapi(contract.listPictures, async c => {
      const question = c.req.valid('query')
      const acting = actingIn(context, c)
      const [pictures, counts, total] = await Promise.all([
        listPictures(acting, question),
        countPictures(acting),
        question.before === undefined ? countFound(acting, question) : null,
      ])
      const last = pictures.length < question.limit ? undefined : pictures.at(-1)
      const next = last === undefined ? null : libraryCursorOf(last)
      return c.json({ pictures: pictures.map(presentPicture), next, counts, total }, 200)
    })
    .openapi(contract.describePictures, async c =>
      c.json(await describePictures(actingIn(context, c), c.req.valid('json')), 200),
    )
    .openapi(contract.readPicture, async c =>
      c.json(await detailsAfter(context, c, c.req.valid('param').id), 200),
    )
    .openapi(contract.describePicture, async c => {
      const { basedOn, ...said } = c.req.valid('json')
      const order = { ...c.req.valid('param'), ...withDate(said), basedOn: basedOn && withDate(basedOn) }
      await describePicture(actingIn(context, c), order)
      return c.body(null, 204)
    })
    .openapi(contract.cropPicture, async c => {
      const { id } = c.req.valid('param')
      await cropPicture(actingIn(context, c), { id, ...c.req.valid('json') })
      return c.json(await detailsAfter(context, c, id), 200)
    })
    .openapi(contract.deletePicture, async c => {
      await deletePicture({ ...actingIn(context, c), storage }, c.req.valid('param'))
      return c.body(null, 204)
    })
}
