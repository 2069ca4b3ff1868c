import type { Child } from 'hono/jsx'
import {
  picturesIn,
  shortPath,
  type BodyBlock,
  type BodyParagraph,
  type Edition,
  type PublicStory,
} from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { Pictures } from './body-pictures.tsx'
import { Recorded } from './body-recording.tsx'
import { Table } from './body-table.tsx'
import { Dot } from './card.tsx'
import { withForeignWords } from './foreign-words.tsx'
import { Inlines } from './inlines.tsx'

interface BodyProps {
  frame: Frame
  story: Pick<PublicStory, 'body' | 'pictures' | 'recordings' | 'kind' | 'code'>
  /** Stands at the beginning of the first paragraph. */
  dateline: string
}

/** The running text of a story: the editor's document in our own HTML, the dateline before it, the pen's dot after it. */
export const StoryBody = ({ frame, story, dateline }: BodyProps) => {
  const { edition } = frame
  const blocks = story.body.content
  const inOrder = story.kind === 'photo-story' ? picturesThere(story) : undefined
  const first = blocks.findIndex(block => block.type === 'paragraph')
  return (
    <div class="prose">
      {blocks.map((block, place) =>
        block.type === 'picture' || block.type === 'gallery' ? (
          <Pictures frame={frame} block={block} pictures={story.pictures} inOrder={inOrder} />
        ) : block.type === 'recording' ? (
          <Recorded
            frame={frame}
            block={block}
            recordings={story.recordings}
            short={frame.publicUrl + shortPath(story)}
          />
        ) : block.type === 'table' ? (
          <Table frame={frame} table={block} />
        ) : (
          <TextBlock
            edition={edition}
            block={block}
            before={place === first && dateline !== '' ? <Dateline>{dateline}</Dateline> : null}
            after={place === blocks.length - 1 ? <Dot class="end-mark" /> : null}
          />
        ),
      )}
    </div>
  )
}

const picturesThere = ({ body, pictures }: BodyProps['story']): string[] =>
  picturesIn(body).filter(id => pictures.some(picture => picture.id === id))

const Dateline = ({ children }: { children: string }) => (
  <>
    <span class="dateline">{children}</span>{' '}
  </>
)

interface BlockProps {
  edition: Edition
  block: Exclude<BodyBlock, { type: 'picture' | 'gallery' | 'recording' | 'table' }>
  before: Child
  after: Child
}

const TextBlock = ({ edition, block, before, after }: BlockProps) => {
  switch (block.type) {
    case 'paragraph':
      return (
        <Paragraph edition={edition} paragraph={block}>
          {before}
          <Inlines edition={edition} nodes={block.content} />
          {after}
        </Paragraph>
      )
    case 'heading':
      return block.attrs.level === 2 ? (
        <h2>
          <Inlines edition={edition} nodes={block.content} />
        </h2>
      ) : (
        <h3>
          <Inlines edition={edition} nodes={block.content} />
        </h3>
      )
    case 'blockquote':
      return <Quotation edition={edition} block={block} after={after} />
    case 'bulletList':
    case 'orderedList':
      return <List edition={edition} block={block} after={after} />
  }
}

const Paragraph = ({
  paragraph,
  children,
}: {
  edition: Edition
  paragraph: BodyParagraph
  children: Child
}) => {
  const dir = paragraph.attrs?.dir
  return dir ? <p dir={dir}>{children}</p> : <p>{children}</p>
}

interface OfBlock<T extends BodyBlock['type']> {
  edition: Edition
  block: Extract<BodyBlock, { type: T }>
  after: Child
}

const Quotation = ({ edition, block, after }: OfBlock<'blockquote'>) => (
  <blockquote class="quotation">
    {block.content.map(paragraph => (
      <p>
        <Inlines edition={edition} nodes={paragraph.content} />
      </p>
    ))}
    {block.attrs?.by ? (
      <footer>
        {withForeignWords(edition, block.attrs.by)}
        {after}
      </footer>
    ) : (
      after
    )}
  </blockquote>
)

const List = ({ edition, block, after }: OfBlock<'bulletList' | 'orderedList'>) => {
  const items = block.content.map((item, place) => (
    <li>
      <div>
        {item.content.map(paragraph => (
          <p>
            <Inlines edition={edition} nodes={paragraph.content} />
            {place === block.content.length - 1 && after}
          </p>
        ))}
      </div>
    </li>
  ))
  return block.type === 'bulletList' ? <ul class="points">{items}</ul> : <ol class="points">{items}</ol>
}
