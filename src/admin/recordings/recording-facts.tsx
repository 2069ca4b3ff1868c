import { Link } from '@tanstack/react-router'
import type { RecordingDetails } from '../api/recordings.ts'
import { useFileSize } from '../media/use-file-size.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useLength } from './use-length.ts'

/** Where a recording is used, and what its file is. */
export function RecordingFacts({ recording }: { recording: RecordingDetails }) {
  const words = useWords(fa, en)
  const say = useSay()
  const size = useFileSize()
  const length = useLength()
  const { uses, addedBy, width, height, format, codecs, bytes, kind } = recording
  const ago = say.ago(recording.createdAt)
  const comma = say.language === 'fa' ? '، ' : ', '
  return (
    <dl className="facts">
      <div>
        <dt>{words.usedIn}</dt>
        {uses.length === 0 && <dd>{words.usedNowhere}</dd>}
        {uses.map(use => (
          <dd key={use.id}>
            <Link to="/stories/$id" params={{ id: use.id }} className="link" dir="auto">
              {use.headline || say.code(use.code)}
            </Link>{' '}
            <StatusMark status={use.status} />
            {!use.isCurrent && <span className="note"> {words.onlyBefore}</span>}
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.file}</dt>
        <dd className="small">
          {[
            length(recording.durationMs),
            ...(kind === 'video' ? [words.pixels(say.count(width), say.count(height))] : []),
            `${format.toUpperCase()} (${codecs.join(' + ').toUpperCase()})`,
            size(bytes),
          ].join(comma)}
          <br />
          <bdi dir="ltr">{recording.fileName}</bdi>
          <br />
          {addedBy === null ? words.added(ago) : words.addedBy(addedBy, ago)}
          {!recording.startsAtOnce && (
            <>
              <br />
              {words.startsLate}
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
