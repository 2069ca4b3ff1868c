import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { countBySection, listSections } from '../section-store.ts'
import { changeSection } from './change-section.ts'
import * as contract from './contracts.ts'
import { createSection } from './create-section.ts'
import { placeSection } from './place-section.ts'

/** The API of the tree of sections; every act answers with the whole tree. */
export function sectionsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listTree, async c => c.json(await treeOf(context), 200))
    .openapi(contract.createSection, async c => {
      await createSection(actingIn(context, c), c.req.valid('json'))
      return c.json(await treeOf(context), 201)
    })
    .openapi(contract.changeSection, async c => {
      await changeSection(actingIn(context, c), {
        sectionId: c.req.valid('param').id,
        ...c.req.valid('json'),
      })
      return c.json(await treeOf(context), 200)
    })
    .openapi(contract.placeSection, async c => {
      await placeSection(actingIn(context, c), { sectionId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.json(await treeOf(context), 200)
    })
}

export type SectionsApi = ReturnType<typeof sectionsApi>

async function treeOf(context: Context) {
  const [sections, counts] = await Promise.all([listSections(context), countBySection(context)])
  return sections.map(section => ({ ...section, stories: counts.get(section.id) ?? 0 }))
}
