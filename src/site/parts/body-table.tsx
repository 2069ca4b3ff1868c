import type { BodyTable } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { withForeignWords } from './foreign-words.tsx'
import { Inlines } from './inlines.tsx'

type Row = BodyTable['content'][number]
type Cell = Row['content'][number]

interface TableProps {
  frame: Frame
  table: BodyTable
}

/** A table in a frame of its own: what is wider than a telephone is moved inside it, also by keys, and not the page. */
export const Table = ({ frame, table }: TableProps) => {
  const { caption } = table.attrs
  const body = table.content.findIndex(row => !isHead(row))
  const head = body < 0 ? 0 : body
  return (
    <section class="table-frame" aria-label={caption || frame.words.story.table} tabindex={0}>
      <table>
        {caption !== '' && <caption>{withForeignWords(frame.edition, caption)}</caption>}
        {head > 0 && (
          <thead>
            {table.content.slice(0, head).map(row => (
              <TableRow frame={frame} row={row} isHead />
            ))}
          </thead>
        )}
        <tbody>
          {table.content.slice(head).map(row => (
            <TableRow frame={frame} row={row} isHead={false} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const isHead = ({ content }: Row): boolean => content.every(({ type }) => type === 'tableHeader')

const TableRow = ({ frame, row, isHead: isAbove }: { frame: Frame; row: Row; isHead: boolean }) => (
  <tr>
    {row.content.map(cell => {
      const { colspan, rowspan } = cell.attrs ?? {}
      const spans = { ...(colspan ? { colspan } : {}), ...(rowspan ? { rowspan } : {}) }
      return cell.type === 'tableHeader' ? (
        <th scope={isAbove ? 'col' : 'row'} {...spans}>
          <Words frame={frame} cell={cell} />
        </th>
      ) : (
        <td {...spans}>
          <Words frame={frame} cell={cell} />
        </td>
      )
    })}
  </tr>
)

// One paragraph needs no element of its own.
const Words = ({ frame, cell }: { frame: Frame; cell: Cell }) => {
  const [first, ...rest] = cell.content
  if (rest.length === 0) return <Inlines edition={frame.edition} nodes={first?.content} />
  return (
    <>
      {cell.content.map(({ content }) => (
        <p>
          <Inlines edition={frame.edition} nodes={content} />
        </p>
      ))}
    </>
  )
}
