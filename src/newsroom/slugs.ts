import { foldForComparison } from '../persian/index.ts'

/** The words of a headline or a name in an address: as typed, spaces and half-spaces as hyphens. */
export function slugOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return words.length <= longest ? words : words.slice(0, longest).replace(/-[^-]*$/, '')
}

/** What two spellings of a slug have in common. */
export const foldedSlug = (slug: string): string => foldForComparison(slug)

const longest = 80
