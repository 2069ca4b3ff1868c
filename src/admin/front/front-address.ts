import type { ArrangedPage } from '../api/front.ts'

/** Which page is arranged, as it stands in the address; the Persian front page when nothing is understood. */
export function pageFrom(search: Record<string, unknown>): ArrangedPage {
  const { edition, section } = search
  return {
    edition: edition === 'en' ? 'en' : 'fa',
    ...(typeof section === 'string' && section !== '' ? { section } : {}),
  }
}
