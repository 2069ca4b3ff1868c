import type { Context as HonoContext } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../platform/http/env.ts'
import { newToken } from '../platform/ids.ts'
import { addresses } from './addresses.ts'
import type { Site } from './frame.ts'

const readerCookie = 'peyk_reader'
/** Carries the tracking code from the form to the tracking page, so that it stands in no address. */
export const sentCodeCookie = 'peyk_sent'

const year = 365 * 24 * 3600
const day = 24 * 3600

/** The random key of this reader's browser, by which a vote counts once; made when there is none. */
export function readerKeyOf(site: Site, c: HonoContext<Env>): string {
  const known = getCookie(c, readerCookie)
  if (known !== undefined && /^[a-z2-7]{32}$/.test(known)) return known
  const key = newToken()
  setCookie(c, readerCookie, key, { ...attributes(site), path: '/', maxAge: year })
  return key
}

/** Leaves the code for the tracking page of this one comment. */
export function leaveSentCode(
  site: Site,
  c: HonoContext<Env>,
  { token, code }: { token: string; code: string },
): void {
  setCookie(c, sentCodeCookie, code, { ...attributes(site), path: addresses.tracked(token), maxAge: day })
}

const attributes = ({ publicUrl }: Site) =>
  ({ httpOnly: true, sameSite: 'Lax', secure: publicUrl.startsWith('https:') }) as const
