import {
  captionsPath,
  mediaTypeOf,
  recordingPath,
  renditionPath,
  type BodyRecording,
  type Recording,
} from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { Inlines } from './inlines.tsx'

interface RecordedProps {
  frame: Frame
  block: BodyRecording
  /** Those that are there; one that is not is left out. */
  recordings: readonly Recording[]
  /** Where the story is found, for who has it on paper. */
  short: string
}

/**
 * A video or sound in the text: played by the browser itself, fetched when it is asked for. Its space is kept from the
 * start; what is said stands below it in words.
 */
export const Recorded = ({ frame, block, recordings, short }: RecordedProps) => {
  const recording = recordings.find(({ id }) => id === block.attrs.recordingId)
  if (recording === undefined) return null
  const printed = frame.words.recording.printed[recording.kind]
  const isTall = recording.height > recording.width
  return (
    <div class={`in-text recording is-${recording.kind}${isTall ? ' is-tall' : ''}`}>
      <figure>
        <Player frame={frame} recording={recording} />
        <p class="recording-printed">
          {printed.before} <bdi dir="ltr">{short.replace(/^https?:\/\//, '')}</bdi> {printed.after}
        </p>
        <Said frame={frame} recording={recording} block={block} />
      </figure>
      <Transcript frame={frame} recording={recording} />
    </div>
  )
}

interface OfRecording {
  frame: Frame
  recording: Recording
}

const Player = ({ frame, recording }: OfRecording) => {
  const { kind, poster, width, height } = recording
  const inside = (
    <>
      <source src={recordingPath(recording)} type={mediaTypeOf(recording)} />
      {recording.hasCaptions && kind === 'video' && (
        <track
          kind="captions"
          src={captionsPath(recording)}
          srclang={recording.captionsLanguage}
          label={frame.words.recording.captions[recording.captionsLanguage]}
        />
      )}
      {frame.words.recording.cannotPlay}
    </>
  )
  const name = nameOf(frame, recording)
  if (kind === 'audio')
    return (
      <audio controls preload="none" aria-label={name}>
        {inside}
      </audio>
    )
  return (
    <video
      controls
      preload="none"
      playsinline
      width={width}
      height={height}
      aria-label={poster === null || poster.alt === '' ? name : `${name}. ${poster.alt}`}
      {...(poster && { poster: renditionPath(poster, { shape: 'whole', width: 960, format: 'webp' }) })}
    >
      {inside}
    </video>
  )
}

const nameOf = ({ words }: Frame, { name, kind }: Recording): string =>
  name === '' ? words.recording.kinds[kind] : `${words.recording.kinds[kind]}: ${name}`

const Said = ({ frame, recording, block }: OfRecording & { block: BodyRecording }) => {
  const words = frame.words.recording
  const { kind, credit, bytes } = recording
  const hasCaption = (block.content ?? []).length > 0
  return (
    <figcaption class="caption">
      <span>
        {hasCaption ? <Inlines edition={frame.edition} nodes={block.content} /> : nameOf(frame, recording)}
      </span>
      <span>{credit !== '' && words.credit(credit)}</span>
      <span class="recording-facts">
        {lengthOf(frame, recording)}
        <a
          class="link"
          href={recordingPath(recording)}
          download={`${kind}-${recording.id.slice(-12)}.${recording.format}`}
        >
          {words.download[kind]} <span class="note">{sizeOf(frame, bytes)}</span>
        </a>
      </span>
    </figcaption>
  )
}

function lengthOf({ words }: Frame, { durationMs }: Recording) {
  const seconds = Math.max(1, Math.round(durationMs / 1000))
  return (
    <time datetime={`PT${seconds}S`}>{words.recording.length(Math.floor(seconds / 60), seconds % 60)}</time>
  )
}

const sizeOf = ({ words }: Frame, bytes: number): string => {
  const megabytes = bytes / 1_000_000
  return words.recording.size(
    megabytes < 10 ? Math.max(0.1, Math.round(megabytes * 10) / 10) : Math.round(megabytes),
  )
}

/** WCAG 1.2.1: what is heard is there to be read, also by who has no time to listen. */
const Transcript = ({ frame, recording }: OfRecording) =>
  recording.transcript === '' ? null : (
    <details class="transcript">
      <summary>{frame.words.recording.transcript[recording.kind]}</summary>
      {recording.transcript.split('\n').map(line => (
        <p dir="auto">{line}</p>
      ))}
    </details>
  )
