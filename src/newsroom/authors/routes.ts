import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import { comparePersian } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { listAuthors } from './author-store.ts'
import * as contract from './contracts.ts'
import { saveAuthor } from './save-author.ts'

/** The API of authors: whose names stand under stories. */
export function authorsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listAuthors, async c => {
      const authors = await listAuthors(context)
      return c.json(
        authors.sort((one, other) => comparePersian(one.nameFa, other.nameFa)),
        200,
      )
    })
    .openapi(contract.createAuthor, async c =>
      c.json(await saveAuthor(actingIn(context, c), c.req.valid('json')), 201),
    )
    .openapi(contract.changeAuthor, async c => {
      const order = { authorId: c.req.valid('param').id, ...c.req.valid('json') }
      return c.json(await saveAuthor(actingIn(context, c), order), 200)
    })
}

export type AuthorsApi = ReturnType<typeof authorsApi>
