import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { PeopleApi } from '../../people/index.ts'
import { apiRoot, askServer } from './ask-server.ts'
import { noteConnection } from './connection.ts'
import { Refused } from './refused.ts'

const client = hc<PeopleApi>(apiRoot, { fetch: askServer })

export type Me = InferResponseType<typeof client.me.$get, 200>
export type Person = InferResponseType<typeof client.people.$get, 200>[number]
export type NewPerson = InferRequestType<typeof client.people.$post>['json']
export type AuditEntry = InferResponseType<typeof client.audit.$get, 200>[number]

/** Who is signed in; null for nobody. */
export const me = queryOptions({ queryKey: ['me'], queryFn: readMe, staleTime: Infinity })

export const people = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await client.people.$get()).json(),
})

export const audit = queryOptions({
  queryKey: ['audit'],
  queryFn: async () => (await client.audit.$get()).json(),
})

export async function signIn(who: { email: string; password: string }): Promise<void> {
  await client['sign-in'].$post({ json: who })
  noteConnection({ sessionEnded: false })
}

export async function signOut(): Promise<void> {
  await client['sign-out'].$post()
}

export async function addPerson(person: NewPerson): Promise<{ id: string }> {
  return (await client.people.$post({ json: person })).json()
}

export async function disablePerson(id: string): Promise<void> {
  await client.people[':id'].disable.$post({ param: { id } })
}

export async function enablePerson(id: string): Promise<void> {
  await client.people[':id'].enable.$post({ param: { id } })
}

async function readMe(): Promise<Me | null> {
  try {
    return await (await client.me.$get()).json()
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 401) throw error
    noteConnection({ sessionEnded: false })
    return null
  }
}
