import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { recordingOf, type RecordingDetails } from '../api/recordings.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { Player } from './recording-pane.tsx'

/** A video or sound as it stands in the text while it is written: itself, its caption, and what it still lacks. */
export function RecordingInText({ node, selected }: NodeViewProps) {
  const words = useWords(fa, en)
  const id = String(node.attrs['recordingId'])
  const asked = useQuery({ ...recordingOf(id), retry: false })
  const recording = asked.data
  const lacks = asked.isError ? [words.gone] : recording === undefined ? [] : lacksOf(recording, words)
  return (
    <NodeViewWrapper as="figure" className={selected ? 'in-body is-selected' : 'in-body'}>
      <div contentEditable={false} data-drag-handle className="picture">
        {recording !== undefined && <Player recording={recording} />}
      </div>
      <div className={node.content.size === 0 ? 'caption is-empty' : 'caption'} data-hint={words.captionHint}>
        <NodeViewContent />
      </div>
      {/* The text is in the language of the story, this is in that of the desk. */}
      <p contentEditable={false} className="note" dir="auto">
        {recording?.name}
        {lacks.map(lack => (
          <span key={lack} className="is-warning">
            {' '}
            {lack}
          </span>
        ))}{' '}
        <Link to="/media/recordings" search={{ open: id }} className="link">
          {words.describe}
        </Link>
      </p>
    </NodeViewWrapper>
  )
}

function lacksOf(recording: RecordingDetails, words: typeof fa): string[] {
  const { name, credit, kind, transcript, captions, isPosterDescribed } = recording
  const hasText = transcript !== '' || (kind === 'video' && captions !== '')
  return [
    ...(name === '' ? [words.noName] : []),
    ...(credit === '' ? [words.noCredit] : []),
    ...(kind === 'video' && !isPosterDescribed ? [words.noPoster] : []),
    ...(hasText ? [] : [words.noText]),
  ]
}
