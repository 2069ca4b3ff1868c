import { betterAuth, type BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Actor } from './actor.ts'
import { needsSecondFactor } from './second-factor/needs-second-factor.ts'
import { readSeat, touchSession } from './session/session-store.ts'

/** Sessions of staff and officers, kept by better-auth in our tables. Its own routes are not exposed. */
export interface Identity {
  /** The actor of a request's cookies: a reader when nobody is signed in, the session is over or the account disabled. */
  actorOf(headers: Headers): Promise<Actor>
  /** The id of the request's session; undefined when there is none. */
  sessionIdOf(headers: Headers): Promise<string | undefined>
  /** A response whose cookies begin a session of this person, who has proved to be who she is. */
  beginSession(headers: Headers, personId: string): Promise<Response>
  /** A response whose cookies end the session. */
  signOut(headers: Headers): Promise<Response>
}

const hours = 3600
const minute = 60_000

export function openIdentity(context: Context): Identity {
  const auth = authFor(context)
  const sessionIdOf = async (headers: Headers): Promise<string | undefined> =>
    headers.has('cookie') ? (await auth.api.getSession({ headers }))?.session.id : undefined
  return {
    async actorOf(headers) {
      const sessionId = await sessionIdOf(headers)
      return sessionId === undefined ? { kind: 'reader' } : actorAt(context, sessionId)
    },
    sessionIdOf,
    beginSession: (headers, personId) =>
      auth.api.beginSession({ body: { personId }, headers, asResponse: true }),
    signOut: headers => auth.api.signOut({ headers, asResponse: true }),
  }
}

/** Who sits at a session, as they stand at this moment. */
async function actorAt(context: Context, sessionId: string): Promise<Actor> {
  const seat = await readSeat(context, sessionId)
  if (seat === undefined || seat.isDisabled) return { kind: 'reader' }
  if (context.clock.now().getTime() - seat.lastSeenAt.getTime() > minute)
    await touchSession(context, sessionId)
  const lacksSecondFactor = !seat.hasSecondFactor && needsSecondFactor(context.config, seat)
  return lacksSecondFactor ? { ...seat.actor, lacksSecondFactor } : seat.actor
}

// What better-auth lacks: a session for somebody whose password and second factor we have looked at ourselves.
const sessionBeginning = {
  id: 'session-beginning',
  endpoints: {
    beginSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ personId: z.string() }), metadata: { SERVER_ONLY: true } },
      async endpoint => {
        const { internalAdapter } = endpoint.context
        const user = await internalAdapter.findUserById(endpoint.body.personId)
        if (user === null) throw new Error('a session was begun for nobody')
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(endpoint, { session, user })
        return endpoint.json({ ok: true })
      },
    ),
  },
} satisfies BetterAuthPlugin

function authFor(context: Context) {
  return betterAuth({
    database: { db: context.db, type: 'postgres' },
    secret: context.secret,
    // Only its own routes, which we do not expose, would use it.
    baseURL: 'http://peyk.invalid',
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [sessionBeginning],
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
