import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { routeTable, type DeclaredRoute } from '../platform/http/access.ts'
import { mayRole, permissionList, roles, type Role } from '../people/index.ts'
import { aCookieOf, aProgram } from './testing.ts'

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())

const cookies = new Map<Role | 'anonymous' | 'disabled', string>([
  ['anonymous', ''],
  ['disabled', await aCookieOf(program, 'administrator', { disabled: true })],
])
for (const role of roles) cookies.set(role, await aCookieOf(program, role))
const routes = routeTable(program.app)

test('every route says who may call it', () => {
  const undeclared = routes.filter(({ access }) => access === undefined)

  assert.deepEqual(
    undeclared.map(({ method, path }) => `${method} ${path}`),
    [],
  )
})

test('the table of routes is not empty, and holds the routes of the desk and of the public', () => {
  const known = new Set(routes.map(({ access }) => access))

  assert.ok(routes.length > 40)
  assert.ok(known.has('anyone') && known.has('story.publish') && known.has('comment.moderate'))
})

const signOut = '/api/v1/sign-out'
for (const route of routes.filter(({ access, path }) => access !== 'anyone' && path !== signOut))
  test(`${route.method} ${route.path} (${route.access}) answers each role as declared`, async () => {
    await answersAsDeclared(route)
  })

for (const route of routes.filter(({ access }) => access === 'anyone'))
  test(`${route.method} ${route.path} refuses nobody, and knows nobody in a disabled account`, async () => {
    const answers = await askAll(route)
    const statusOf = (asking: string) => answers.find(({ role }) => role === asking)?.status

    assert.deepEqual(
      answers.filter(({ status }) => status === 401 || status === 403 || status >= 500),
      [],
    )
    assert.equal(statusOf('disabled'), statusOf('anonymous'))
  })

test('an account disabled a moment ago is nobody', async () => {
  const answer = await ask(
    { method: 'GET', path: '/api/v1/me', access: 'signed-in' },
    'disabled',
    cookies.get('disabled') ?? '',
  )

  assert.equal(answer.status, 401)
})

const spellings = [
  '/api/v1/people/',
  '/API/v1/people',
  '/api/v1/%70eople',
  '//api/v1/people',
  '/api//v1/people',
]
for (const path of spellings)
  test(`no other spelling of an address opens it: ${path}`, async () => {
    const answer = await ask(
      { method: 'GET', path, access: 'staff.manage' },
      'reporter',
      cookies.get('reporter') ?? '',
    )

    assert.equal(answer.status === 403 || answer.status === 404, true)
  })

test('a method override header does not change the method', async () => {
  const response = await program.app.request('/api/v1/people', {
    headers: { 'x-http-method-override': 'POST', cookie: cookies.get('administrator') ?? '' },
  })

  assert.equal(response.status, 200)
})

// Last: it ends the sessions that all other rows need.
test(`POST ${signOut} answers each role as declared`, async () => {
  await answersAsDeclared({ method: 'POST', path: signOut, access: 'signed-in' })
})

async function answersAsDeclared(route: DeclaredRoute): Promise<void> {
  const answers = await askAll(route)
  assert.deepEqual(
    answers.map(({ role, allowed }) => [role, allowed]),
    [...cookies.keys()].map(role => [role, isAllowed(route.access, role)]),
  )
}

const askAll = (route: DeclaredRoute) =>
  Promise.all([...cookies].map(([role, cookie]) => ask(route, role, cookie)))

async function ask(route: DeclaredRoute, role: string, cookie: string) {
  const path = route.path
    .replace(/[:{]\w+\}?(\{[^}]*\})?/g, '0198f000-0000-7000-8000-00000000abcd')
    .replace('*', '')
  const response = await program.app.request(path, {
    method: route.method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(route.method === 'GET' ? {} : { body: '{}' }),
  })
  const { status } = response
  const refused = status === 401 || (status === 403 && (await codeOf(response)) === 'access.not_allowed')
  return { role, status, allowed: !refused }
}

async function codeOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => ({}))
  return /"code":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ''
}

function isAllowed(access: string | undefined, role: Role | 'anonymous' | 'disabled'): boolean {
  if (role === 'anonymous' || role === 'disabled') return false
  if (access === 'signed-in') return true
  const permission = permissionList.find(known => known === access)
  return permission !== undefined && mayRole(role, permission)
}
