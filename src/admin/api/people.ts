import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { PeopleApi } from '../../people/index.ts'
import { apiRoot, askServer } from './ask-server.ts'
import { noteConnection } from './connection.ts'
import { Refused } from './refused.ts'

const client = hc<PeopleApi>(apiRoot, { fetch: askServer })
const person = client.people[':id']
const mine = client.me

export type Me = InferResponseType<typeof client.me.$get, 200>
export type Account = InferResponseType<typeof mine.account.$get, 200>
export type Session = Account['sessions'][number]
export type Person = InferResponseType<typeof client.people.$get, 200>[number]
export type RoleMeaning = InferResponseType<typeof client.roles.$get, 200>[number]
export type Role = Person['role']
export type Rights = Person['rights']
export type SectionRight = NonNullable<Rights['usual']>
export type RightsChange = InferRequestType<typeof person.rights.$post>['json']
export type Invitation = InferResponseType<typeof client.invitations.$get, 200>[number]
export type NewInvitation = InferRequestType<typeof client.invitations.$post>['json']
export type Link = InferResponseType<typeof client.invitations.$post, 201>
export type OpenInvitation = InferResponseType<typeof client.invitation.read.$post, 200>
export type FactorOffer = InferResponseType<(typeof mine)['second-factor']['begin']['$post'], 200>
export type AuditEntry = InferResponseType<typeof client.audit.$get, 200>['entries'][number]

export interface OidcStep {
  end: 'signed-in' | 'code-needed'
}

export interface AuditFilters {
  person?: string | undefined
  act?: string | undefined
  from?: string | undefined
  until?: string | undefined
}

/** Who is signed in; null for nobody. */
export const me = queryOptions({ queryKey: ['me'], queryFn: readMe, staleTime: Infinity })

/** By what somebody may sign in besides a password: the name of a provider, or null. */
export const signInWays = queryOptions({
  queryKey: ['sign-in ways'],
  queryFn: async () => (await client['sign-in'].ways.$get()).json(),
  staleTime: Infinity,
})

export const beginOidc = async (): Promise<{ address: string }> =>
  (await client['sign-in'].oidc.begin.$post()).json()

export const finishOidc = async (json: { code: string; state: string }): Promise<OidcStep> =>
  (await client['sign-in'].oidc.$post({ json })).json()

export const finishOidcCode = async (code: string): Promise<OidcStep> =>
  (await client['sign-in'].oidc.code.$post({ json: { code } })).json()

/** One's own second factor and sessions. */
export const account = queryOptions({
  queryKey: ['account'],
  queryFn: async () => (await mine.account.$get()).json(),
})

export const people = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await client.people.$get()).json(),
})

export const roles = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => (await client.roles.$get()).json(),
  staleTime: Infinity,
})

export const sessionsOf = (id: string) =>
  queryOptions({
    queryKey: ['people', id, 'sessions'],
    queryFn: async () => (await person.sessions.$get({ param: { id } })).json(),
  })

export const invitations = queryOptions({
  queryKey: ['invitations'],
  queryFn: async () => (await client.invitations.$get()).json(),
})

export const audit = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: async ({ pageParam }) => {
      const query = { ...present(filters), ...(pageParam === '' ? {} : { before: pageParam }), limit: '50' }
      return (await client.audit.$get({ query })).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

/** The address that downloads the log under these filters. */
export const auditExport = (filters: AuditFilters, format: 'csv' | 'jsonl'): string =>
  `${apiRoot}/audit/export?${new URLSearchParams({ ...present(filters), format }).toString()}`

export async function signIn(who: { email: string; password: string; code?: string }): Promise<void> {
  await client['sign-in'].$post({ json: who })
  noteConnection({ sessionEnded: false })
}

export async function signOut(): Promise<void> {
  await client['sign-out'].$post()
}

export async function changePassword(change: { present: string; password: string }): Promise<void> {
  await mine.password.$post({ json: change })
}

export async function endSession(id: string): Promise<void> {
  await mine.sessions[':id'].end.$post({ param: { id } })
}

export async function endOtherSessions(): Promise<void> {
  await mine.sessions['end-others'].$post()
}

export async function beginSecondFactor(): Promise<FactorOffer> {
  return (await mine['second-factor'].begin.$post()).json()
}

export async function confirmSecondFactor(code: string): Promise<string[]> {
  return (await (await mine['second-factor'].confirm.$post({ json: { code } })).json()).recoveryCodes
}

export async function renewRecoveryCodes(code: string): Promise<string[]> {
  const answer = await mine['second-factor']['recovery-codes'].$post({ json: { code } })
  return (await answer.json()).recoveryCodes
}

export async function giveUpSecondFactor(code: string): Promise<void> {
  await mine['second-factor']['give-up'].$post({ json: { code } })
}

export async function invite(order: NewInvitation): Promise<Link> {
  return (await client.invitations.$post({ json: order })).json()
}

export async function revokeInvitation(id: string): Promise<void> {
  await client.invitations[':id'].revoke.$post({ param: { id } })
}

export async function readInvitation(token: string): Promise<OpenInvitation> {
  return (await client.invitation.read.$post({ json: { token } })).json()
}

export async function acceptInvitation(given: {
  token: string
  name?: string
  password: string
}): Promise<{ email: string }> {
  return (await client.invitation.accept.$post({ json: given })).json()
}

export async function declineInvitation(token: string): Promise<void> {
  await client.invitation.decline.$post({ json: { token } })
}

export async function changeRights(id: string, change: RightsChange): Promise<void> {
  await person.rights.$post({ param: { id }, json: change })
}

export async function offerReset(id: string): Promise<Link> {
  return (await person['reset-link'].$post({ param: { id } })).json()
}

/** What is done to an account at one press. */
export type AccountAct = 'disable' | 'enable' | 'end-sessions' | 'remove-second-factor'

export async function actOnAccount(id: string, act: AccountAct): Promise<void> {
  await person[act].$post({ param: { id } })
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

const present = (filters: AuditFilters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  )
