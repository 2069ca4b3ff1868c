import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { routeTable, type DeclaredRoute } from '../platform/http/access.ts'
import {
  isEnough,
  isSectionPermission,
  permissionList,
  sectionRights,
  type SectionPermission,
  type SectionRight,
} from '../people/index.ts'
import { aCookieOf, aProgram } from './testing.ts'

// Beside the matrix of roles: one reporter for each right, held in every section, at every route that rights open.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())

const cookies = new Map<SectionRight, string>()
for (const right of sectionRights)
  cookies.set(
    right,
    await aCookieOf(program, 'reporter', { rights: { usual: right, readersNeeded: null, exceptions: {} } }),
  )

const routes = routeTable(program.app).flatMap(route => {
  const permission = permissionList.filter(isSectionPermission).find(each => each === route.access)
  return permission === undefined ? [] : [{ route, permission }]
})

test('there are routes that rights open', () => {
  assert.ok(routes.length > 12)
})

for (const { route, permission } of routes)
  test(`${route.method} ${route.path} (${permission}) answers each right as it reaches`, async () => {
    const answers = await Promise.all([...cookies].map(([right, cookie]) => ask(route, right, cookie)))

    assert.deepEqual(
      answers.map(({ right, allowed }) => [right, allowed]),
      sectionRights.map(right => [right, isOpen(right, permission)]),
    )
  })

const isOpen = (right: SectionRight, permission: SectionPermission): boolean => isEnough(right, permission)

async function ask(route: DeclaredRoute, right: SectionRight, cookie: string) {
  const path = route.path.replace(/[:{]\w+\}?(\{[^}]*\})?/g, '0198f000-0000-7000-8000-00000000abcd')
  const response = await program.app.request(path, {
    method: route.method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(route.method === 'GET' ? {} : { body: '{}' }),
  })
  return { right, allowed: !(await response.text()).includes('"access.not_allowed"') }
}
