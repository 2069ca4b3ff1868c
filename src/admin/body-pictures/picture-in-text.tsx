import { useQuery } from '@tanstack/react-query'
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { pictureOf, picturePath, type PictureDetails } from '../api/media.ts'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** A picture as it stands in the text while it is written: itself, its caption to write in, and what it still lacks. */
export function PictureInText({ node, selected }: NodeViewProps) {
  const words = useWords(fa, en)
  const id: unknown = node.attrs['pictureId']
  const asked = useQuery({ ...pictureOf(String(id)), retry: false })
  const picture = asked.data
  const lacks = asked.isError ? [words.gone] : picture === undefined ? [] : lacksOf(picture, words)
  return (
    <NodeViewWrapper as="figure" className={selected ? 'in-body is-selected' : 'in-body'}>
      <div contentEditable={false} data-drag-handle className="picture">
        {picture !== undefined && (
          <img
            src={picturePath(picture, 640)}
            width={picture.width}
            height={picture.height}
            alt={picture.alt}
            draggable={false}
          />
        )}
      </div>
      <div className={node.content.size === 0 ? 'caption is-empty' : 'caption'} data-hint={words.captionHint}>
        <NodeViewContent />
      </div>
      {/* The text is in the language of the story, this is in that of the desk. */}
      <p contentEditable={false} className="note" dir="auto">
        {picture?.credit}
        {lacks.map(lack => (
          <span key={lack} className="is-warning">
            {' '}
            {lack}
          </span>
        ))}
      </p>
    </NodeViewWrapper>
  )
}

function lacksOf(picture: PictureDetails, words: typeof fa): string[] {
  const { alt, isDecorative, credit, rightsUntil } = picture
  const isOver = rightsUntil !== null && Date.parse(rightsUntil) <= now().getTime()
  return [
    ...(alt === '' && !isDecorative ? [words.noAlt] : []),
    ...(credit === '' ? [words.noCredit] : []),
    ...(isOver ? [words.rightsOver] : []),
  ]
}
