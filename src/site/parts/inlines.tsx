import type { Child } from 'hono/jsx'
import { isSafeLink, type BodyInline, type Edition } from '../../newsroom/index.ts'
import { withForeignWords } from './foreign-words.tsx'

/** The words of one block with their marks. */
export const Inlines = ({
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
