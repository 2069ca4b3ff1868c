import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { Clock } from '../../platform/clock.ts'

// A small OpenID Connect provider that speaks the standard: discovery, keys, codes with PKCE, signed tokens. Not part of
// the running program.

/** What the next token says otherwise than the truth. */
export interface Lies {
  nonce?: string
  aud?: string | string[]
  iss?: string
  azp?: string
  exp?: number
  email_verified?: boolean
  /** Signs with a key that is not among the published ones. */
  byForeignKey?: boolean
  /** Says that no signature was needed. */
  isUnsigned?: boolean
}

export interface TestProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Somebody agrees at the provider: the code and state with which the browser is sent back. */
  agree(address: string, email: string, lies?: Lies): { code: string; state: string; redirect: string }
  /** Makes it unreachable, or reachable again. */
  isAway: boolean
  stop(): Promise<void>
}

interface Grant {
  challenge: string
  redirect: string
  email: string
  nonce: string
  lies: Lies
}

const Form = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  code_verifier: z.string(),
  redirect_uri: z.string(),
})

/** What the provider knows. */
interface Knowing {
  clock: Clock
  issuer: string
  own: KeyObject
  published: object
  foreign: KeyObject
  grants: Map<string, Grant>
}

const clientId = 'peyk of the test'
const clientSecret = 'a secret: with a colon'
const pairOf = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** @param clock the one by which its tokens begin and end. */
export async function openTestProvider(clock: Clock): Promise<TestProvider> {
  const own = pairOf()
  const grants = new Map<string, Grant>()
  const server = createServer((request, response) => {
    if (provider.isAway) request.socket.destroy()
    else void answer(knowing, request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const issuer = `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`
  const published = { ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }
  const knowing = { clock, issuer, own: own.privateKey, published, foreign: pairOf().privateKey, grants }
  const provider: TestProvider = {
    issuer,
    clientId,
    clientSecret,
    isAway: false,
    agree(address, email, lies = {}) {
      const asked = new URL(address).searchParams
      const said = (name: string): string => asked.get(name) ?? ''
      const code = randomBytes(16).toString('hex')
      const redirect = said('redirect_uri')
      grants.set(code, { challenge: said('code_challenge'), redirect, email, nonce: said('nonce'), lies })
      return { code, state: said('state'), redirect }
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return provider
}

async function answer(knowing: Knowing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  const answers: Readonly<Record<string, () => unknown>> = {
    '/.well-known/openid-configuration': () => discovery(knowing.issuer),
    '/keys': () => ({ keys: [knowing.published] }),
    '/token': () =>
      token(
        knowing,
        request.headers.authorization,
        Form.parse(Object.fromEntries(new URLSearchParams(body))),
      ),
  }
  const found = answers[request.url ?? '']?.()
  response.writeHead(found === undefined ? 400 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(found ?? { error: 'invalid_grant' }))
}

/** A token for a code that was given, is shown once, and by who began with its challenge. */
function token(knowing: Knowing, authorization: string | undefined, form: z.infer<typeof Form>): unknown {
  const grant = knowing.grants.get(form.code)
  knowing.grants.delete(form.code)
  const known = `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`
  const challenge = createHash('sha256').update(form.code_verifier).digest('base64url')
  const isRight =
    authorization === known && grant?.challenge === challenge && grant.redirect === form.redirect_uri
  return isRight
    ? { access_token: 'of no use', token_type: 'Bearer', id_token: tokenOf(knowing, grant) }
    : undefined
}

function tokenOf({ clock, issuer, own, foreign }: Knowing, { email, nonce, lies }: Grant): string {
  const { byForeignKey, isUnsigned, ...said } = lies
  const seconds = Math.floor(clock.now().getTime() / 1000)
  const claims = {
    iss: issuer,
    aud: clientId,
    sub: email,
    iat: seconds,
    exp: seconds + 300,
    nonce,
    email,
    email_verified: true,
    ...said,
  }
  return jwt(claims, isUnsigned === true ? null : byForeignKey === true ? foreign : own)
}

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
})

function jwt(claims: object, key: KeyObject | null): string {
  const head = key === null ? { alg: 'none' } : { alg: 'RS256', kid: 'own' }
  const said = [head, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = key === null ? '' : sign('sha256', Buffer.from(said), key).toString('base64url')
  return `${said}.${signature}`
}
