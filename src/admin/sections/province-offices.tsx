import { Link } from '@tanstack/react-router'
import type { Office } from '../api/network.ts'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

// A capital has dozens of offices: the first few stand in the line, the others behind a fold.
const inLine = 3

/** The public-relations offices of a province; each leads to where it is kept, or to its page for readers. */
export function ProvinceOffices({ offices }: { offices: readonly Office[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (offices.length === 0) return <span className="note">{words.noOffices}</span>
  const more = offices.slice(inLine)
  return (
    <>
      <Listed offices={offices.slice(0, inLine)} />
      {more.length > 0 && (
        <details>
          <summary>{words.moreOffices(say.count(more.length))}</summary>
          <Listed offices={more} />
        </details>
      )}
    </>
  )
}

const Listed = ({ offices }: { offices: readonly Office[] }) => (
  <ul>
    {offices.map(office => (
      <li key={office.id}>
        <OfficeLink office={office} />
      </li>
    ))}
  </ul>
)

function OfficeLink({ office: { slug, name } }: { office: Office }) {
  const isKeeper = useMay()('staff.manage')
  return isKeeper ? (
    <Link to="/offices" search={{ office: slug }} hash="office" className="link" dir="auto">
      {name}
    </Link>
  ) : (
    <a className="link" href={`/office/${encodeURIComponent(slug)}`} dir="auto">
      {name}
    </a>
  )
}
