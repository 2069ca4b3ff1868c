import type { Child } from 'hono/jsx'
import {
  isSafeLink,
  type BodyBlock,
  type BodyDocument,
  type BodyInline,
  type BodyParagraph,
  type Edition,
} from '../../newsroom/index.ts'
import { Dot } from './card.tsx'
import { withForeignWords } from './foreign-words.tsx'

interface BodyProps {
  edition: Edition
  body: BodyDocument
  /** Stands at the beginning of the first paragraph. */
  dateline: string
}

/** The running text of a story: the editor's document in our own HTML, the dateline before it, the pen's dot after it. */
export const StoryBody = ({ edition, body, dateline }: BodyProps) => {
  const blocks = body.content
  const first = blocks.findIndex(block => block.type === 'paragraph')
  return (
    <div class="prose">
      {blocks.map((block, place) => (
        <Block
          edition={edition}
          block={block}
          before={place === first && dateline !== '' ? <Dateline>{dateline}</Dateline> : null}
          after={place === blocks.length - 1 ? <Dot class="end-mark" /> : null}
        />
      ))}
    </div>
  )
}

const Dateline = ({ children }: { children: string }) => (
  <>
    <span class="dateline">{children}</span>{' '}
  </>
)

interface BlockProps {
  edition: Edition
  block: BodyBlock
  before: Child
  after: Child
}

const Block = ({ edition, block, before, after }: BlockProps) => {
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
        {block.attrs.by}
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

const Inlines = ({
  edition,
  nodes = [],
}: {
  edition: Edition
  nodes?: readonly BodyInline[] | undefined
}) => <>{nodes.map(node => (node.type === 'hardBreak' ? <br /> : marked(edition, node)))}</>

function marked(edition: Edition, node: Extract<BodyInline, { type: 'text' }>): Child {
  return (node.marks ?? []).reduce<Child>(
    (inside, mark) => {
      switch (mark.type) {
        case 'bold':
          return <strong>{inside}</strong>
        case 'italic':
          return <em>{inside}</em>
        case 'link':
          return isSafeLink(mark.attrs.href) ? <BodyLink href={mark.attrs.href}>{inside}</BodyLink> : inside
      }
    },
    <>{withForeignWords(edition, node.text)}</>,
  )
}

const BodyLink = ({ href, children }: { href: string; children: Child }) =>
  href.startsWith('/') || href.startsWith('#') ? (
    <a class="link" href={href}>
      {children}
    </a>
  ) : (
    <a class="link" href={href} rel="noopener nofollow">
      {children}
    </a>
  )
