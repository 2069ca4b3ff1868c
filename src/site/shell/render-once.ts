import { raw } from 'hono/html'

type Html = ReturnType<typeof raw>

/**
 * Remembers the HTML of a part that is the same on many pages: rendering it again costs more than all of the text of a
 * short story. Kept as long as the thing it was made from; the key tells variants apart.
 */
export function renderOnce(): (source: object, key: string, make: () => unknown) => Html {
  const known = new WeakMap<object, Map<string, Html>>()
  return (source, key, make) => {
    const variants = known.get(source) ?? new Map<string, Html>()
    known.set(source, variants)
    const html = variants.get(key) ?? raw(String(make()))
    variants.set(key, html)
    return html
  }
}
