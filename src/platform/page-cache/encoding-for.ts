import type { CachedPage, Encoding } from './cached-page.ts'

const tooSmallToPack = 500

/** In which encoding a page is sent to a browser with this Accept-Encoding. */
export function encodingFor({ variants }: CachedPage, accepted: string): Encoding {
  return variants.identity.bytes.length < tooSmallToPack ? 'identity' : bestOf(accepted)
}

// Browsers send a handful of lists, so each is read once.
const known = new Map<string, Encoding>()
const mostKnown = 200

function bestOf(accepted: string): Encoding {
  const found = known.get(accepted)
  if (found !== undefined) return found
  const best = accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : 'identity'
  if (known.size < mostKnown) known.set(accepted, best)
  return best
}

const accepts = (list: string, encoding: string): boolean =>
  list.split(',').some(each => {
    const [name, quality] = each.split(';').map(part => part.trim().toLowerCase())
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '')
  })
