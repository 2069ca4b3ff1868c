import type { Context as HonoContext } from 'hono'
import { pageTags } from '../newsroom/index.ts'
import { freshHeader, tagsHeader } from '../platform/page-cache/cached-page.ts'
import type { Env } from '../platform/http/env.ts'

/** A page that may be kept: its HTML, the tags to forget it by, and for how long it is fresh when nothing happens. */
export interface KeptPage {
  html: string
  tags: readonly string[]
  freshSeconds: number
  status?: 200 | 410
}

const outside = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'

/** Answers with a page that the page cache may keep. */
export function keep(c: HonoContext<Env>, { html, tags, freshSeconds, status = 200 }: KeptPage): Response {
  markKept(c, tags, freshSeconds)
  return c.html(html, status)
}

/** Answers with a file for machines that the page cache may keep. */
export function keepFile(
  c: HonoContext<Env>,
  { text, type, tags, freshSeconds }: Omit<KeptPage, 'html' | 'status'> & { text: string; type: string },
): Response {
  markKept(c, tags, freshSeconds)
  c.header('content-type', type)
  return c.body(text)
}

/** Answers with a permanent redirect that the page cache may keep. */
export function moved(c: HonoContext<Env>, path: string, tags: readonly string[]): Response {
  markKept(c, tags, 300)
  return c.redirect(path, 301)
}

/** Answers with a page for one reader only: nothing keeps it. */
export function once(
  c: HonoContext<Env>,
  html: string,
  status: 200 | 404 | 409 | 410 | 422 | 429 = 200,
): Response {
  c.header('cache-control', 'private, no-store')
  return c.html(html, status)
}

function markKept(c: HonoContext<Env>, tags: readonly string[], freshSeconds: number): void {
  c.header(tagsHeader, [pageTags.everyPage, ...tags].join(' '))
  c.header(freshHeader, String(freshSeconds))
  c.header('cache-control', outside)
}

/** The HTML of a page, from its doctype on. */
export const document = async (page: unknown): Promise<string> => `<!doctype html>${String(await page)}`
