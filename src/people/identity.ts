import { betterAuth } from 'better-auth'
import { uuidv7 } from 'uuidv7'
import type { Context } from '../platform/context.ts'
import type { Actor } from './actor.ts'
import { hashPassword, isPassword } from './password.ts'
import { readPersonState } from './person-store.ts'

/** Sessions of staff and officers, kept by better-auth in our tables. Its own routes are not exposed. */
export interface Identity {
  /** The actor of a request's cookies: a reader when nobody is signed in, the session is over or the account disabled. */
  actorOf(headers: Headers): Promise<Actor>
  /** A response whose cookies begin a session; undefined when the address or the password is wrong. */
  signIn(headers: Headers, given: { email: string; password: string }): Promise<Response | undefined>
  /** A response whose cookies end the session. */
  signOut(headers: Headers): Promise<Response>
}

const hours = 3600

export function openIdentity(context: Context): Identity {
  const auth = authFor(context)
  return {
    async actorOf(headers) {
      if (!headers.has('cookie')) return { kind: 'reader' }
      const found = await auth.api.getSession({ headers })
      if (found === null) return { kind: 'reader' }
      const person = await readPersonState(context, found.user.id)
      if (person === undefined || person.disabled) return { kind: 'reader' }
      return { kind: 'person', id: person.id, name: person.name, role: person.role }
    },
    async signIn(headers, given) {
      const response = await auth.api.signInEmail({ body: given, headers, asResponse: true })
      return response.ok ? response : undefined
    },
    signOut: headers => auth.api.signOut({ headers, asResponse: true }),
  }
}

function authFor(context: Context) {
  return betterAuth({
    database: { db: context.db, type: 'postgres' },
    secret: context.secret,
    // Only its own routes, which we do not expose, would use it.
    baseURL: 'http://peyk.invalid',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: given => isPassword(given.hash, given.password) },
    },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      // Told to it only so that it accepts our table; we read the role ourselves, at every request.
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'session',
      expiresIn: 12 * hours,
      disableSessionRefresh: true,
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      cookiePrefix: 'peyk',
      useSecureCookies: context.config.publicUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => uuidv7() },
      // Our own middleware has checked Origin and Sec-Fetch-Site before this is called.
      disableOriginCheck: true,
      disableCSRFCheck: true,
    },
  })
}
