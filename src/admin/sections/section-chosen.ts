/** Which section's form is open: its id, or «new»; nothing when the address says nothing. */
export function sectionFrom(search: Record<string, unknown>): { section?: string } {
  const chosen = search['section']
  return typeof chosen === 'string' && chosen !== '' ? { section: chosen } : {}
}

/** Which province's form is open: its slug; nothing when the address says nothing. */
export function provinceFrom(search: Record<string, unknown>): { province?: string } {
  const chosen = search['province']
  return typeof chosen === 'string' && chosen !== '' ? { province: chosen } : {}
}

/** What narrows the list of topics. */
export function topicsFrom(search: Record<string, unknown>): { edition?: 'en'; text?: string } {
  const { edition, text } = search
  return {
    ...(edition === 'en' ? { edition } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
  }
}
