import type { Context } from '../../platform/context.ts'
import { pageTags } from '../page-tags.ts'
import { editions } from '../story.ts'

/** Records that sections are called something else or stand elsewhere: every page's navigation shows them. */
export async function recordSection(within: Context, slugs: readonly string[]): Promise<void> {
  await within.events.record(within, { name: 'section.changed', payload: { slugs: [...new Set(slugs)] } })
}

/** The tags of every page, and of the feeds of these sections. */
export function tagsOfSectionEvent(payload: Readonly<Record<string, unknown>>): string[] {
  const slugs = Array.isArray(payload['slugs']) ? payload['slugs'].map(String) : []
  return [
    pageTags.everyPage,
    ...editions.flatMap(edition => [
      pageTags.list(edition),
      ...slugs.map(slug => pageTags.section(edition, slug)),
    ]),
  ]
}
