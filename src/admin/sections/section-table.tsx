import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { placeSection, sectionTree, type SectionLine } from '../api/sections.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { Arrow } from '../pieces/arrow.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { StateMark, type Tone } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface SectionTableProps {
  tree: readonly SectionLine[]
  chosen: string | undefined
  isManager: boolean
}

/** The sections in the order of the navigation; one is moved among those beside it. */
export function SectionTable({ tree, chosen, isManager }: SectionTableProps) {
  const words = useWords(fa, en)
  const moving = useMutation({
    mutationFn: ({ section, place }: { section: SectionLine; place: number }) =>
      placeSection(section.id, { parentId: section.parentId, place }),
    onSuccess: showTree,
  })
  return (
    <>
      <FaultNotice fault={moving.error} />
      <table className="data is-stacked">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.stories}</th>
            <th scope="col">{words.state}</th>
            {isManager && <th scope="col">{words.order}</th>}
          </tr>
        </thead>
        <tbody>
          {tree.map(section => (
            <SectionRow
              key={section.id}
              section={section}
              isChosen={section.id === chosen}
              isManager={isManager}
              {...placeIn(tree, section)}
              onMove={place => moving.mutate({ section, place })}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Shows the tree that an act answered with; lists of sections elsewhere are asked for again. */
export async function showTree(tree: SectionLine[]): Promise<void> {
  await showAnswer(sectionTree.queryKey, tree)
  await questions.invalidateQueries({ queryKey: ['sections'] })
}

function placeIn(tree: readonly SectionLine[], { id, parentId }: SectionLine) {
  const beside = tree.filter(each => each.parentId === parentId)
  return { place: beside.findIndex(each => each.id === id), last: beside.length - 1 }
}

interface SectionRowProps {
  section: SectionLine
  isChosen: boolean
  isManager: boolean
  place: number
  last: number
  onMove: (place: number) => void
}

const tones: Readonly<Record<SectionLine['state'], Tone>> = {
  open: 'good',
  hidden: 'waiting',
  closed: 'refused',
}

function SectionRow({ section, isChosen, isManager, place, last, onMove }: SectionRowProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const name = say.language === 'fa' ? section.nameFa : section.nameEn
  const other = say.language === 'fa' ? section.nameEn : section.nameFa
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      <th scope="row" className={section.parentId === null ? undefined : 'is-under'}>
        {isManager ? (
          <Link to="/sections" search={{ section: section.id }} hash="section">
            {name}
          </Link>
        ) : (
          name
        )}{' '}
        <span className="note" dir="auto">
          {other}
        </span>
      </th>
      <td data-label={words.address}>
        <bdi dir="ltr">/section/{section.slug}</bdi>
      </td>
      <td className="number" data-label={words.stories}>
        {say.count(section.stories)}
      </td>
      <td>
        <StateMark tone={tones[section.state]}>{words.states[section.state]}</StateMark>
      </td>
      {isManager && (
        <td className="number">
          <MoveButton label={words.up(name)} to="up" isOff={place === 0} onMove={() => onMove(place - 1)} />
          <MoveButton
            label={words.down(name)}
            to="down"
            isOff={place === last}
            onMove={() => onMove(place + 1)}
          />
        </td>
      )}
    </tr>
  )
}

interface MoveButtonProps {
  label: string
  to: 'up' | 'down'
  isOff: boolean
  onMove: () => void
}

const MoveButton = ({ label, to, isOff, onMove }: MoveButtonProps) => (
  <button
    type="button"
    className="button desk-button quiet"
    aria-label={label}
    disabled={isOff}
    onClick={onMove}
  >
    <Arrow to={to} />
  </button>
)
