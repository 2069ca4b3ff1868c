import { foldForComparison } from '../words/persian.ts'

interface Named {
  slug: string
  name: string
  nameEn: string
}

const mostOffered = 8

/** The offices whose names hold every word that was typed, in any spelling and either language; at most eight. */
export function officesNamed<T extends Named>(
  known: readonly T[],
  typed: string,
  without: readonly string[],
): T[] {
  const wanted = foldForComparison(typed)
    .split(' ')
    .filter(word => word !== '')
  if (wanted.length === 0) return []
  return known
    .filter(({ slug }) => !without.includes(slug))
    .filter(({ name, nameEn }) => {
      const text = inOnePiece(`${name} ${nameEn}`)
      return wanted.every(word => text.includes(word))
    })
    .slice(0, mostOffered)
}

// Whoever looks for an office does not think of where its name has spaces and half-spaces.
const inOnePiece = (text: string): string => foldForComparison(text).replaceAll(' ', '')
