import { useQuery } from '@tanstack/react-query'
import { authors } from '../api/authors.ts'
import { useAuthorName } from '../authors/use-author-name.ts'
import { Arrow } from '../pieces/arrow.tsx'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface AuthorsFieldProps {
  edition: 'fa' | 'en'
  /** Ids in the order of their names under the story. */
  chosen: readonly string[]
  isOpen: boolean
  onChange: (ids: string[]) => void
  problem: string | undefined
}

/** The authors of a story, in their order; the first of several is moved down by its own button. */
export function AuthorsField({ edition, chosen, isOpen, onChange, problem }: AuthorsFieldProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const known = useQuery(authors).data ?? []
  const nameOf = useAuthorName(edition)
  const free = known.filter(({ id }) => !chosen.includes(id))
  return (
    <>
      {chosen.length > 0 && (
        <ol className="chosen-topics" aria-label={words.authors}>
          {chosen.map((id, place) => (
            <li key={id}>
              <span dir="auto">{nameOf(id)}</span>
              {isOpen && place > 0 && (
                <button
                  type="button"
                  aria-label={words.authorEarlier(nameOf(id))}
                  onClick={() => onChange(moved(chosen, place))}
                >
                  <Arrow to="up" />
                </button>
              )}
              {isOpen && (
                <button
                  type="button"
                  aria-label={words.removeAuthor(nameOf(id))}
                  onClick={() => onChange(chosen.filter(each => each !== id))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {isOpen && (
        <ChoiceField
          label={words.addAuthor}
          value=""
          choices={[['', shared.choose], ...free.map(({ id }) => [id, nameOf(id)] as const)]}
          onChange={id => id !== '' && onChange([...chosen, id])}
          problem={problem}
        />
      )}
    </>
  )
}

/** One place earlier. */
function moved(ids: readonly string[], place: number): string[] {
  const id = ids[place]
  const before = ids[place - 1]
  if (id === undefined || before === undefined) return [...ids]
  return ids.toSpliced(place - 1, 2, id, before)
}
