import { pageTags } from '../page-tags.ts'
import { editions } from '../story.ts'

/** The tags of every page and feed of a province that is called something else: menus, lists and datelines name it. */
export function tagsOfProvinceEvent(payload: Readonly<Record<string, unknown>>): string[] {
  const slug = String(payload['slug'])
  return [
    pageTags.everyPage,
    ...editions.flatMap(edition => [pageTags.list(edition), pageTags.province(edition, slug)]),
  ]
}
