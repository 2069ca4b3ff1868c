import { createPerson, disablePerson, invitePerson, type RightsGiven, type Role } from '../../people/index.ts'
import { createSection, saveAuthor } from '../../newsroom/index.ts'
import { authors } from '../sample/authors.ts'
import { invitations, people } from '../sample/people.ts'
import type { SampleAuthor, SamplePerson } from '../sample/sample-shapes.ts'
import { sections } from '../sample/sections.ts'
import { acting, type Loading } from './loading.ts'

const system = { kind: 'system', reason: 'sample newsroom' } as const
const longAgo = 24 * 30

/** Makes the sections, the accounts, all with one password, and the invitations. */
export async function loadPeople(loading: Loading, password: string): Promise<void> {
  const context = acting(loading, system, longAgo)
  const sectionIds = new Map<string, string>()
  for (const section of sections) sectionIds.set(section.slug, (await createSection(context, section)).id)
  for (const person of people) {
    const { key, name, email, role, disabled } = person
    const rights = rightsOf(person, sectionIds)
    const id = await createPerson(context, { name, email, role, password, isSample: true, rights })
    loading.people.set(key, { kind: 'person', id, name, role })
    if (disabled === true) await disablePerson(context, id)
  }
  for (const { person, ...said } of authors) await makeAuthor(loading, person, said)
  for (const { by, hoursAgo, ...order } of invitations)
    await invitePerson(acting(loading, by, hoursAgo), order)
}

async function makeAuthor(loading: Loading, key: string, said: Omit<SampleAuthor, 'person'>): Promise<void> {
  const named = people.find(person => person.key === key)
  const account = loading.people.get(key)
  if (named === undefined || account?.kind !== 'person') throw new Error(`the sample has no person ${key}`)
  const { id } = await saveAuthor(acting(loading, system, longAgo), {
    nameFa: named.name,
    nameEn: named.nameEn,
    ...said,
    pictureId: null,
    personId: account.id,
  })
  loading.authors.set(key, id)
}

function rightsOf(
  { rights = {}, readersNeeded }: SamplePerson,
  sectionIds: ReadonlyMap<string, string>,
): RightsGiven {
  const exceptions = Object.entries(rights).map(
    ([slug, right]) => [sectionIds.get(slug) ?? slug, right] as const,
  )
  return { usual: null, readersNeeded: readersNeeded ?? null, exceptions: Object.fromEntries(exceptions) }
}

/** Sign-in names to print, one a role. */
export function signInNames(): { role: Role; email: string }[] {
  const active = people.filter(({ disabled }) => disabled !== true)
  return [...new Map(active.map(({ role, email }) => [role, { role, email }])).values()]
}
