import { Link } from '@tanstack/react-router'
import { picturePath, type LibraryPicture } from '../api/media.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { LibrarySearch } from './library-filters.ts'

interface GridProps {
  pictures: readonly LibraryPicture[]
  search: LibrarySearch
  picked: ReadonlySet<string>
  /** Left out for those who may only look. */
  onPick: ((id: string) => void) | undefined
}

/** The pictures of the library, the newest first; what one still lacks stands under it. */
export function PictureGrid({ pictures, search, picked, onPick }: GridProps) {
  if (pictures.length === 0) return null
  return (
    <ul className="library">
      {pictures.map(picture => (
        <li
          key={picture.id}
          data-picture={picture.id}
          className={search.open === picture.id ? 'thumb is-open' : 'thumb'}
        >
          <Thumb picture={picture} search={search} isPicked={picked.has(picture.id)} onPick={onPick} />
        </li>
      ))}
    </ul>
  )
}

interface ThumbProps {
  picture: LibraryPicture
  search: LibrarySearch
  isPicked: boolean
  onPick: ((id: string) => void) | undefined
}

function Thumb({ picture, search, isPicked, onPick }: ThumbProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const name = picture.caption || picture.alt || picture.fileName || words.untitled
  const details = [picture.credit, say.moment(picture.createdAt, 'day-month')].filter(part => part !== '')
  return (
    <>
      <div className="picture">
        <img
          src={picturePath(picture, 320)}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          loading="lazy"
        />
      </div>
      <div className="top">
        <p className="firm" dir="auto">
          <Link
            to="/media"
            search={{ ...search, open: picture.id }}
            {...(search.open === picture.id ? { 'aria-current': 'true' } : {})}
          >
            {name}
          </Link>
        </p>
        {onPick !== undefined && (
          <input
            type="checkbox"
            aria-label={words.pick(name)}
            checked={isPicked}
            onChange={() => onPick(picture.id)}
          />
        )}
      </div>
      <span className="note" dir="auto">
        {details.join(' · ')}
      </span>
      <Lacks picture={picture} />
    </>
  )
}

function Lacks({ picture }: { picture: LibraryPicture }) {
  const words = useWords(fa, en)
  const isOver = picture.rightsUntil !== null && new Date(picture.rightsUntil) <= now()
  return (
    <>
      {picture.alt === '' && !picture.isDecorative && (
        <StateMark tone="waiting">{words.without.alt}</StateMark>
      )}
      {picture.credit === '' && <StateMark tone="waiting">{words.without.credit}</StateMark>}
      {isOver && <StateMark tone="refused">{words.without.rights}</StateMark>}
    </>
  )
}
