import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { authors, type Author } from '../api/authors.ts'
import { writers } from '../api/day.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { OrderTabs } from '../sections/order-tabs.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { authorFrom } from './author-chosen.ts'
import { AuthorForm } from './author-form.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Whose names stand under stories, and beside the list the one who was chosen from it. */
export function AuthorsScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Authors />
    </OnlyFor>
  )
}

function Authors() {
  const words = useWords(fa, en)
  const isManager = useMay()('author.manage')
  const asked = useQuery(authors)
  const { author: chosen } = useAddressSearch(authorFrom)
  useTitle(words.title)
  return (
    <>
      <OrderTabs />
      <div className={isManager ? 'with-side is-wide' : undefined}>
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.title}</h1>
            <p>{words.says}</p>
            {isManager && (
              <div className="is-apart">
                <Link
                  to="/authors"
                  search={{ author: 'new' }}
                  hash="author"
                  className="button desk-button is-main"
                >
                  {words.add}
                </Link>
              </div>
            )}
          </header>
          <Reading of={asked}>
            {known => <AuthorTable known={known} chosen={chosen} isManager={isManager} />}
          </Reading>
        </section>
        {isManager && (
          <aside className="pane is-stack" id="author" aria-label={words.edit}>
            {asked.data !== undefined && <Chosen known={asked.data} id={chosen} />}
          </aside>
        )}
      </div>
    </>
  )
}

function Chosen({ known, id }: { known: readonly Author[]; id: string | undefined }) {
  const words = useWords(fa, en)
  const author = known.find(each => each.id === id)
  if (author === undefined && id !== 'new') return <p className="note">{words.choose}</p>
  return <AuthorForm key={id} author={author} />
}

interface AuthorTableProps {
  known: readonly Author[]
  chosen: string | undefined
  isManager: boolean
}

function AuthorTable({ known, chosen, isManager }: AuthorTableProps) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const people = useQuery(writers).data ?? []
  if (known.length === 0) return <p className="note">{words.none}</p>
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.account}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(author => {
          const name = language === 'fa' ? author.nameFa : author.nameEn
          return (
            <tr key={author.id} className={author.id === chosen ? 'is-chosen' : undefined}>
              <th scope="row">
                {isManager ? (
                  <Link to="/authors" search={{ author: author.id }} hash="author">
                    {name}
                  </Link>
                ) : (
                  <span className="name">{name}</span>
                )}
              </th>
              <td data-label={words.role}>{language === 'fa' ? author.roleFa : author.roleEn}</td>
              <td data-label={words.account}>
                <bdi>{people.find(({ id }) => id === author.personId)?.name ?? words.nobody}</bdi>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
