import assert from 'node:assert/strict'
import { test } from 'node:test'
import { may, mayInSection, mustHold, mustHoldIn, sectionsWhere, type Actor } from '../actor.ts'
import { mayRole, permissionList, roles } from '../permissions.ts'
import { Refusal } from '../../platform/refusal.ts'
import {
  isOfNewsroom,
  isSectionPermission,
  readersNeededBy,
  rightFor,
  sectionRights,
  usualRightOf,
  type Rights,
} from './section-right.ts'

const somebody = (rights: Rights): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'شیرین',
  role: 'reporter',
  rights,
})
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('who only reads a section does not write there, though she writes elsewhere', () => {
  const actor = somebody({ usual: 'write', exceptions: { science: 'read' } })

  assert.throws(() => mustHoldIn({ actor }, 'story.write', 'science'), refusal('access.not_in_section'))
  assert.ok(mayInSection(actor, 'story.write', 'culture'))
})

test('a right in one section opens the way to the desk, and to that section only', () => {
  const actor = somebody({ usual: 'none', exceptions: { culture: 'publish' } })

  assert.ok(may(actor, 'story.publish'))
  assert.ok(mayInSection(actor, 'story.review', 'culture'))
  assert.equal(mayInSection(actor, 'desk.read', 'science'), false)
  assert.deepEqual(sectionsWhere(actor, 'desk.read'), { only: ['culture'] })
})

test('the sections somebody sees are told as all but those closed to her', () => {
  const actor = somebody({ usual: 'write', exceptions: { science: 'none', culture: 'review' } })

  assert.deepEqual(sectionsWhere(actor, 'desk.read'), { allBut: ['science'] })
})

test('who has yet to set up a second factor holds nothing, whatever the role', () => {
  const actor: Actor = {
    kind: 'person',
    id: 'p',
    name: 'فرزاد',
    role: 'administrator',
    lacksSecondFactor: true,
  }

  assert.throws(() => mustHold({ actor }, 'staff.manage'), refusal('access.second_factor'))
  assert.equal(mayInSection(actor, 'story.publish', 'culture'), false)
})

test('the system needs no right, a reader has none', () => {
  assert.ok(mayInSection({ kind: 'system', reason: 'test' }, 'story.publish', 'culture'))
  assert.equal(mayInSection({ kind: 'reader' }, 'desk.read', 'culture'), false)
})

const sectionPermissions = permissionList.filter(isSectionPermission)
for (const role of roles)
  for (const permission of sectionPermissions)
    test(`without exceptions ${role} holds ${permission} in a section as the list of permissions says`, () => {
      const actor: Actor = { kind: 'person', id: 'p', name: role, role }

      assert.equal(mayInSection(actor, permission, 'culture'), mayRole(role, permission))
      assert.equal(may(actor, permission), mayRole(role, permission))
    })

for (const right of sectionRights)
  for (const permission of sectionPermissions)
    test(`the right «${right}» in a section gives ${permission} exactly when it reaches «${rightFor[permission]}»`, () => {
      const actor = somebody({ usual: 'none', exceptions: { culture: right } })

      assert.equal(
        mayInSection(actor, permission, 'culture'),
        sectionRights.indexOf(right) >= sectionRights.indexOf(rightFor[permission]),
      )
    })

test('officers are no part of the newsroom, and editors need no second reader', () => {
  assert.deepEqual(
    roles.map(role => [role, usualRightOf(role), readersNeededBy(role), isOfNewsroom(role)]),
    [
      ['administrator', 'publish', 0, true],
      ['editor', 'publish', 0, true],
      ['reporter', 'write', 1, true],
      ['moderator', 'read', 1, true],
      ['officer', 'none', 1, false],
    ],
  )
})
