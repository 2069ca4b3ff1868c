import { Link } from '@tanstack/react-router'
import { picturePath } from '../api/media.ts'
import type { LibraryRecording } from '../api/recordings.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { RecordingSearch } from './recording-address.ts'
import { useLength } from './use-length.ts'

/** Videos and sounds, the newest first; what one still lacks stands under it. */
export function RecordingList({
  recordings,
  search,
}: {
  recordings: readonly LibraryRecording[]
  search: RecordingSearch
}) {
  const words = useWords(fa, en)
  if (recordings.length === 0)
    return (
      <p role="status" className="note">
        {search.show === undefined && search.text === undefined ? words.none : words.nothingHere}
      </p>
    )
  return (
    <ul className="library">
      {recordings.map(recording => (
        <li key={recording.id} className={search.open === recording.id ? 'thumb is-open' : 'thumb'}>
          <Link to="/media/recordings" search={{ ...search, open: recording.id }}>
            <RecordingSight recording={recording} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** What a video or sound looks like in a list: its poster or its kind, its title and its length. */
export function RecordingSight({ recording }: { recording: LibraryRecording }) {
  const words = useWords(fa, en)
  const length = useLength()
  const { poster, kind, name, fileName, transcript, captions, credit } = recording
  const lacks = [
    transcript === '' && captions === '' && words.lacks.text,
    credit === '' && words.lacks.credit,
    kind === 'video' && poster === null && words.lacks.poster,
  ].filter(lack => lack !== false)
  return (
    <>
      <span className="picture recording-sight">
        {poster === null ? (
          <span className="blank" aria-hidden="true">
            {words.kinds[kind]}
          </span>
        ) : (
          <img src={picturePath(poster, 320)} width={poster.width} height={poster.height} alt="" />
        )}
      </span>
      <span className="firm" dir="auto">
        {name || fileName || words.untitled}
      </span>
      <span className="note">
        {words.kinds[kind]} <bdi dir="ltr">{length(recording.durationMs)}</bdi>
      </span>
      {lacks.map(lack => (
        <StateMark key={lack} tone="waiting">
          {lack}
        </StateMark>
      ))}
    </>
  )
}
