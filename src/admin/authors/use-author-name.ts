import { useQuery } from '@tanstack/react-query'
import { authors } from '../api/authors.ts'
import { useSharedWords } from '../words/use-shared-words.ts'

/** The name of an author by id, in the words of an edition. */
export function useAuthorName(edition: 'fa' | 'en'): (id: string) => string {
  const shared = useSharedWords()
  const known = useQuery(authors).data ?? []
  return id => {
    const author = known.find(each => each.id === id)
    return (edition === 'fa' ? author?.nameFa : author?.nameEn) ?? shared.unknown
  }
}
