import type { Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'

const longest = 300

/** A part of the address as text: no control characters (PostgreSQL takes no NUL), of bounded length. */
export function pathText(c: HonoContext<Env>, name: string): string {
  return withoutControls(c.req.param(name) ?? '').slice(0, longest)
}

/** A text without control characters. */
export const withoutControls = (text: string): string => text.replace(/\p{Cc}/gu, '')
