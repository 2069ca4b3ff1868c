import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { picturePath } from '../api/media.ts'
import { recordingAddress, recordingOf, type RecordingDetails } from '../api/recordings.ts'
import { useMay } from '../frame/me.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { RecordingActs } from './recording-acts.tsx'
import type { RecordingSearch } from './recording-address.ts'
import { RecordingFacts } from './recording-facts.tsx'
import { RecordingForm } from './recording-form.tsx'

/** The open video or sound, beside the list; on a telephone in its place. */
export function RecordingPane({ search }: { search: RecordingSearch }) {
  const words = useWords(fa, en)
  const { open, ...rest } = search
  return (
    <aside className="pane is-stack" aria-label={words.open}>
      {open === undefined ? (
        <p className="note">{words.chooseOne}</p>
      ) : (
        <>
          <Link to="/media/recordings" search={rest} className="link only-narrow">
            {words.back}
          </Link>
          <Open key={open} id={open} search={rest} />
        </>
      )}
    </aside>
  )
}

function Open({ id, search }: { id: string; search: RecordingSearch }) {
  const words = useWords(fa, en)
  const may = useMay()
  const asked = useQuery(recordingOf(id))
  return (
    <Reading of={asked}>
      {recording => (
        <div className="heap">
          <Player recording={recording} />
          {!recording.mayChange && <p className="note">{words.onlyEditors}</p>}
          {may('media.add') && <RecordingForm recording={recording} />}
          <RecordingFacts recording={recording} />
          {may('media.add') && <RecordingActs recording={recording} search={search} />}
        </div>
      )}
    </Reading>
  )
}

/** The recording itself, to be watched or heard. */
export function Player({ recording }: { recording: RecordingDetails }) {
  const words = useWords(fa, en)
  const { kind, name, poster, width, height } = recording
  const label = name || words.untitled
  const src = recordingAddress(recording)
  if (kind === 'audio')
    return <audio className="recording-player" controls preload="none" src={src} aria-label={label} />
  return (
    <video
      className="recording-player"
      controls
      preload="none"
      playsInline
      src={src}
      width={width}
      height={height}
      aria-label={label}
      {...(poster === null ? {} : { poster: picturePath(poster, 640) })}
    />
  )
}
