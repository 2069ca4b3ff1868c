import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { after } from 'node:test'

/** An OpenID Connect provider with a page on which somebody signs in, as that of a holding has. */
export interface OidcServer {
  issuer: string
  client: { id: string; secret: string }
  /** The one address to which it sends browsers back; set once the program is known. */
  redirect: string
}

interface Grant {
  redirect: string
  challenge: string
  nonce: string
  state: string
  email?: string
}

interface Provider extends OidcServer {
  key: KeyObject
  published: object
  /** Requests that somebody has not agreed to yet, and codes that were given, by what names them. */
  asked: Map<string, Grant>
  codes: Map<string, Grant>
}

interface Said {
  status: number
  type?: string
  body?: string
  location?: string
}

const password = 'the password of the holding'

/**
 * A provider that is a program of its own: it shares no code with the client and checks whatever the standard lets it
 * check: the client, the address to come back to, the challenge of PKCE, the secret at the token endpoint, each code once.
 * Everybody signs in there by the same password.
 */
export async function openOidcServer(): Promise<OidcServer & { password: string }> {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const provider: Provider = {
    issuer: '',
    client: { id: 'peyk', secret: 'a secret: of two parts' },
    redirect: '',
    key: pair.privateKey,
    published: { ...pair.publicKey.export({ format: 'jwk' }), kid: 'of-the-house', alg: 'ES256', use: 'sig' },
    asked: new Map(),
    codes: new Map(),
  }
  const server = createServer((request, response) => void answer(provider, request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const bound = server.address()
  provider.issuer = `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`
  return Object.assign(provider, { password })
}

async function answer(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', provider.issuer)
  const form = new URLSearchParams(await text(request))
  const doors: Readonly<Record<string, () => Said>> = {
    'GET /.well-known/openid-configuration': () => json(200, discovery(provider.issuer)),
    'GET /keys': () => json(200, { keys: [provider.published] }),
    'GET /authorize': () => signInPage(provider, searchParams),
    'POST /authorize': () => agree(provider, form),
    'POST /token': () => token(provider, form),
  }
  const said = doors[`${request.method ?? ''} ${pathname}`]?.() ?? { status: 404 }
  response.writeHead(said.status, {
    'content-type': said.type ?? 'text/html; charset=utf-8',
    ...(said.location === undefined ? {} : { location: said.location }),
  })
  response.end(said.body)
}

const json = (status: number, body: unknown): Said => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
  token_endpoint_auth_methods_supported: ['client_secret_post'],
  code_challenge_methods_supported: ['S256'],
})

/** A request that is not in order is told so here, and never sent back: the address to come back to may be false. */
function signInPage(provider: Provider, asked: URLSearchParams): Said {
  const said = (name: string): string => asked.get(name) ?? ''
  const isInOrder =
    said('response_type') === 'code' &&
    said('client_id') === provider.client.id &&
    said('redirect_uri') === provider.redirect &&
    said('scope').split(' ').includes('openid') &&
    said('code_challenge_method') === 'S256' &&
    [said('code_challenge'), said('state'), said('nonce')].every(each => each.length >= 20)
  if (!isInOrder) return { status: 400, body: 'invalid_request' }
  const id = randomBytes(12).toString('hex')
  const [challenge, nonce, state] = [said('code_challenge'), said('nonce'), said('state')]
  provider.asked.set(id, { redirect: said('redirect_uri'), challenge, nonce, state })
  return {
    status: 200,
    body: `<form method="post" action="/authorize"><input type="hidden" name="request" value="${id}">
      <input name="email"><input name="password" type="password"><button>Sign in</button></form>`,
  }
}

function agree(provider: Provider, form: URLSearchParams): Said {
  const grant = provider.asked.get(form.get('request') ?? '')
  if (grant === undefined || form.get('password') !== password) return { status: 401, body: 'access_denied' }
  const code = randomBytes(16).toString('base64url')
  provider.codes.set(code, { ...grant, email: form.get('email') ?? '' })
  const back = new URL(grant.redirect)
  back.search = new URLSearchParams({ code, state: grant.state, iss: provider.issuer }).toString()
  return { status: 302, location: back.toString() }
}

function token(provider: Provider, form: URLSearchParams): Said {
  const code = form.get('code') ?? ''
  const grant = provider.codes.get(code)
  provider.codes.delete(code)
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  const isClient =
    form.get('client_id') === provider.client.id && form.get('client_secret') === provider.client.secret
  if (!isClient) return json(401, { error: 'invalid_client' })
  if (grant?.challenge !== challenge || grant.redirect !== form.get('redirect_uri'))
    return json(400, { error: 'invalid_grant' })
  return json(200, { access_token: 'of no use', token_type: 'Bearer', id_token: idToken(provider, grant) })
}

function idToken({ issuer, client, key }: Provider, { nonce, email = '' }: Grant): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: issuer, aud: client.id, sub: `person ${email}`, iat: now, exp: now + 120, nonce }
  const said = [
    { alg: 'ES256', kid: 'of-the-house' },
    { ...claims, email, email_verified: true },
  ]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  // JOSE wants the two numbers of the signature side by side (RFC 7518, section 3.4).
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' })
  return `${said}.${signature.toString('base64url')}`
}
