import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import type { Config } from '../../platform/config.ts'
import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { machineText } from '../../platform/text-limits.ts'

export type OidcSettings = NonNullable<Config['oidc']>

/** Where a provider is asked, by its own discovery document (OpenID Connect Discovery 1.0, section 4). */
const Discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
})
type Discovered = z.infer<typeof Discovered>

const Tokens = z.object({ id_token: z.string() })
const Claims = z.object({
  nonce: z.string(),
  azp: z.string().optional(),
  email: machineText(200).min(3),
  email_verified: z.boolean(),
})

/** An OpenID Connect provider, asked when somebody signs in and not before. */
export interface OidcProvider {
  /** Where the browser is sent to. @throws Refusal 'oidc.not_reached'. */
  addressFor(attempt: { state: string; nonce: string; challenge: string }): Promise<string>
  /**
   * The address that the provider says belongs to who came back, and has been verified.
   * @throws Refusal 'oidc.not_reached', 'oidc.not_proved', 'oidc.email_unverified'.
   */
  emailOf(arrival: { code: string; verifier: string; nonce: string }): Promise<string>
}

const patience = 5000
const remembered = 3_600_000
// Signatures that only the provider can make; never one by a shared secret, and never none.
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']

/** @param redirect the address of ours to which the provider sends the browser back. */
export function openProvider(context: Context, settings: OidcSettings, redirect: string): OidcProvider {
  let known: { at: number; discovered: Discovered; keys: JWTVerifyGetKey } | undefined
  const find = async () => {
    const now = context.clock.now().getTime()
    if (known !== undefined && now - known.at < remembered) return known
    const discovered = await discover(context, settings)
    const keys = createRemoteJWKSet(new URL(discovered.jwks_uri), { timeoutDuration: patience })
    known = { at: now, discovered, keys }
    return known
  }
  return {
    async addressFor({ state, nonce, challenge }) {
      const { discovered } = await find()
      const address = new URL(discovered.authorization_endpoint)
      const asked = {
        response_type: 'code',
        client_id: settings.clientId,
        redirect_uri: redirect,
        scope: 'openid email',
        code_challenge_method: 'S256',
        code_challenge: challenge,
        state,
        nonce,
      }
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
      return address.toString()
    },
    async emailOf({ code, verifier, nonce }) {
      const { discovered, keys } = await find()
      const token = await exchange(context, settings, { discovered, code, verifier, redirect })
      return verifiedEmail(context, settings, { token, keys, nonce })
    },
  }
}

async function discover(context: Context, { issuer }: OidcSettings): Promise<Discovered> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await ask(context, address)
  const found = Discovered.safeParse(answer.ok ? await answer.json().catch(() => null) : null)
  // A document that names another issuer is not this provider's.
  if (!found.success || found.data.issuer !== issuer) {
    context.log.warn({ address, status: answer.status }, 'this is no discovery document of OIDC_ISSUER')
    throw new Refusal('oidc.not_reached')
  }
  return found.data
}

interface Exchange {
  discovered: Discovered
  code: string
  verifier: string
  redirect: string
}

async function exchange(
  context: Context,
  { clientId, clientSecret }: OidcSettings,
  { discovered, code, verifier, redirect }: Exchange,
): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
    client_id: clientId,
  })
  const headers = new Headers({ accept: 'application/json' })
  if (clientSecret !== '') {
    if (discovered.token_endpoint_auth_methods_supported.includes('client_secret_basic'))
      headers.set('authorization', `Basic ${basic(clientId, clientSecret)}`)
    else form.set('client_secret', clientSecret)
  }
  const answer = await ask(context, discovered.token_endpoint, { method: 'POST', headers, body: form })
  const tokens = Tokens.safeParse(await answer.json().catch(() => null))
  if (answer.ok && tokens.success) return tokens.data.id_token
  context.log.warn({ status: answer.status }, 'the OIDC provider gave no id_token for a code')
  throw new Refusal('oidc.not_proved')
}

interface Proof {
  token: string
  keys: JWTVerifyGetKey
  nonce: string
}

/** OpenID Connect Core 1.0, section 3.1.3.7: signature, issuer, audience, authorised party, time, nonce. */
async function verifiedEmail(
  context: Context,
  { issuer, clientId }: OidcSettings,
  { token, keys, nonce }: Proof,
): Promise<string> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: clientId,
    algorithms,
    requiredClaims: ['exp', 'iat', 'sub'],
    maxTokenAge: '10m',
    clockTolerance: '1m',
    currentDate: context.clock.now(),
  }).catch((error: unknown) => {
    throw notProved(context, error)
  })
  const isForOthersToo = Array.isArray(payload.aud) && payload.aud.length > 1
  if (payload['nonce'] !== nonce) throw notProved(context, 'another nonce')
  if (isForOthersToo ? payload['azp'] !== clientId : (payload['azp'] ?? clientId) !== clientId)
    throw notProved(context, 'another authorised party')
  const claims = Claims.safeParse(payload)
  if (!claims.success || !claims.data.email_verified) throw new Refusal('oidc.email_unverified')
  return claims.data.email.trim().toLowerCase()
}

/** What is wrong with a token is for the operator's log; the person is told to begin again. */
function notProved(context: Context, why: unknown): Refusal {
  const isAway =
    why instanceof errors.JWKSTimeout || (why instanceof TypeError && why.message.includes('fetch'))
  context.log.warn({ why: String(why) }, 'an id_token was not accepted')
  return new Refusal(isAway ? 'oidc.not_reached' : 'oidc.not_proved')
}

function ask(context: Context, address: string, init: RequestInit = {}): Promise<Response> {
  const limit = { redirect: 'error', signal: AbortSignal.timeout(patience) } as const
  return fetch(address, { ...init, ...limit }).catch((error: unknown) => {
    context.log.warn({ address, error: String(error) }, 'the OIDC provider was not reached')
    throw new Refusal('oidc.not_reached')
  })
}

/** RFC 6749, section 2.3.1: both parts are form-encoded first. */
const basic = (id: string, secret: string): string =>
  Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')
