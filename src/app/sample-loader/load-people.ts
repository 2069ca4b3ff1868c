import { createPerson, disablePerson, type Role } from '../../people/index.ts'
import { createSection } from '../../newsroom/index.ts'
import { people } from '../sample/people.ts'
import { sections } from '../sample/sections.ts'
import { acting, type Loading } from './loading.ts'

const system = { kind: 'system', reason: 'sample newsroom' } as const
const longAgo = 24 * 30

/** Makes the accounts, all with one password, and the sections. */
export async function loadPeople(loading: Loading, password: string): Promise<void> {
  const context = acting(loading, system, longAgo)
  for (const { key, name, email, role, disabled } of people) {
    const id = await createPerson(context, { name, email, role, password })
    loading.people.set(key, { kind: 'person', id, name, role })
    if (disabled === true) await disablePerson(context, id)
  }
  for (const section of sections) await createSection(context, section)
}

/** Sign-in names to print, one a role. */
export function signInNames(): { role: Role; email: string }[] {
  const active = people.filter(({ disabled }) => disabled !== true)
  return [...new Map(active.map(({ role, email }) => [role, { role, email }])).values()]
}
