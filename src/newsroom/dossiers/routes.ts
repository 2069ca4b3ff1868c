import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { changeDossier, setDossierState } from './change-dossier.ts'
import * as contract from './contracts.ts'
import { createDossier } from './create-dossier.ts'
import { listDossierLines, readDeskDossier } from './desk-dossier-store.ts'

/** The API of dossiers: making, writing, publishing and closing them. */
export function dossiersApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listDossiers, async c => {
      const lines = await listDossierLines(context)
      return c.json(
        lines.map(line => ({ ...line, updatedAt: line.updatedAt.toISOString() })),
        200,
      )
    })
    .openapi(contract.readDossier, async c =>
      c.json(await readDeskDossier(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.createDossier, async c => {
      const acting = actingIn(context, c)
      const { id } = await createDossier(acting, c.req.valid('json'), 'draft')
      return c.json(await readDeskDossier(acting, id), 201)
    })
    .openapi(contract.changeDossier, async c => {
      const dossierId = c.req.valid('param').id
      const acting = actingIn(context, c)
      await changeDossier(acting, { dossierId, ...c.req.valid('json') })
      return c.json(await readDeskDossier(acting, dossierId), 200)
    })
    .openapi(contract.setDossierState, async c => {
      const dossierId = c.req.valid('param').id
      const acting = actingIn(context, c)
      await setDossierState(acting, { dossierId, ...c.req.valid('json') })
      return c.json(await readDeskDossier(acting, dossierId), 200)
    })
}

export type DossiersApi = ReturnType<typeof dossiersApi>
