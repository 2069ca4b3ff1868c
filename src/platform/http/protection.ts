import type { MiddlewareHandler } from 'hono'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** On every answer, whoever gives it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** Puts the security headers on every answer and a request id for the log on every request. */
export const protect: MiddlewareHandler<Env> = async (c, next) => {
  c.set('requestId', newId())
  await next()
  for (const [name, value] of Object.entries(securityHeaders))
    if (!c.res.headers.has(name)) c.header(name, value)
  c.header('x-request-id', c.get('requestId'))
}

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a changing request that a page of another site made: by Sec-Fetch-Site where the browser sends it, else by
 * Origin. A request with neither did not come from a browser's page and carries no cookie of ours by accident.
 */
export function sameOriginOnly(
  isOwnOrigin: (origin: string, host: string) => boolean,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!changesNothing.has(c.req.method)) {
      const site = c.req.header('sec-fetch-site')
      const origin = c.req.header('origin')
      if (site !== undefined && site !== 'same-origin' && site !== 'none')
        throw new Refusal('request.foreign_site')
      if (origin !== undefined && !isOwnOrigin(origin, c.req.header('host') ?? ''))
        throw new Refusal('request.foreign_site')
    }
    await next()
  }
}

/** Whether an Origin header names this server: its own host, or the public address. */
export const ownOrigin =
  (publicUrl: string) =>
  (origin: string, host: string): boolean => {
    if (!URL.canParse(origin)) return false
    return (
      new URL(origin).host === host ||
      (publicUrl !== '' && new URL(origin).origin === new URL(publicUrl).origin)
    )
  }

/** The address of the reader: X-Forwarded-For is believed only from a trusted proxy. */
export function clientAddress(trustedProxies: readonly string[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const direct = c.env?.incoming?.socket.remoteAddress ?? ''
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    c.set('clientAddress', trustedProxies.includes(direct) && forwarded ? forwarded : direct)
    await next()
  }
}
