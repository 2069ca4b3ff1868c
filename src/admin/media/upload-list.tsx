import { Link } from '@tanstack/react-router'
import { picturePath } from '../api/media.ts'
import { useFaultSentence } from '../pieces/fault-notice.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { putArrivedAside, putAside, sendAgain, useUploads, type Upload } from './uploads.ts'
import { useFileSize } from './use-file-size.ts'

/** Every file on its way with its progress, and every refused one with its sentence. */
export function UploadList() {
  const words = useWords(fa, en)
  const uploads = useUploads()
  if (uploads.length === 0) return null
  return (
    <>
      <ul className="uploads" aria-label={words.uploads}>
        {uploads.map(upload => (
          <UploadLine key={upload.key} upload={upload} />
        ))}
      </ul>
      {uploads.some(({ state }) => state === 'arrived') && (
        <button type="button" className="button desk-button quiet" onClick={putArrivedAside}>
          {words.putAllAside}
        </button>
      )}
    </>
  )
}

function UploadLine({ upload }: { upload: Upload }) {
  const words = useWords(fa, en)
  const size = useFileSize()
  const isDone = upload.state === 'arrived' || upload.state === 'refused'
  return (
    <li>
      <Sight upload={upload} />
      <div>
        <bdi className="firm" dir="ltr">
          {upload.name}
        </bdi>{' '}
        <span className="note">{size(upload.size)}</span>
        <Progress upload={upload} />
      </div>
      <span className="row is-close">
        {upload.state === 'refused' && (
          <button type="button" className="button desk-button quiet" onClick={() => sendAgain(upload.key)}>
            {words.retry}
          </button>
        )}
        <button type="button" className="button desk-button quiet" onClick={() => putAside(upload.key)}>
          {isDone ? words.putAside : words.stop}
        </button>
      </span>
    </li>
  )
}

function Progress({ upload }: { upload: Upload }) {
  const words = useWords(fa, en)
  const say = useSay()
  const fault = useFaultSentence(upload.fault)
  const { state, size, sent, name, picture, recording } = upload
  if (state === 'refused')
    return (
      <div role="alert">
        <StateMark tone="refused">{words.refused}</StateMark>
        <p className="small">{fault}</p>
      </div>
    )
  if (state === 'arrived' && (picture !== null || recording !== null))
    return (
      <p>
        <StateMark tone="good">{words.arrived}</StateMark>{' '}
        <span className="note">{Object.keys(picture?.notes ?? {}).length > 0 && words.fromFile}</span>
      </p>
    )
  const percent = size === 0 ? 0 : Math.floor((sent * 100) / size)
  return (
    <>
      <progress className="bar" max="100" value={percent} aria-label={name} />
      <span className="note">
        {state === 'waits' && words.waits}
        {state === 'away' && words.resumes(say.count(percent))}
        {state === 'sending' && (sent >= size ? words.reading : words.percent(say.count(percent)))}
      </span>
    </>
  )
}

// The page's policy shows no picture that is still in the browser only; until it has arrived its kind stands for it.
function Sight({ upload: { name, picture, recording } }: { upload: Upload }) {
  const words = useWords(fa, en)
  if (recording !== null)
    return (
      <Link to="/media/recordings" search={{ open: recording.id }} className="link" aria-label={name}>
        {recording.format.toUpperCase()}
      </Link>
    )
  if (picture === null)
    return (
      <span className="blank" aria-hidden="true">
        {(/\.(\w{1,5})$/.exec(name)?.[1] ?? '…').toUpperCase()}
      </span>
    )
  return (
    <Link
      to="/media"
      search={{ open: picture.id }}
      className="picture"
      aria-label={picture.caption || words.untitled}
    >
      <img src={picturePath(picture, 320)} width="72" height="48" alt="" />
    </Link>
  )
}
