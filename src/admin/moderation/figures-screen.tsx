import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { deskFigures, type DeskFigures } from '../api/comments.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { figuresFrom, spans } from './figures-span.ts'
import { FiguresTable } from './figures-table.tsx'
import { QueueTabs } from './queue-tabs.tsx'

/** What was decided, by moderator and by decision: how many, how quickly, how often an appeal reversed it. */
export function FiguresScreen(): ReactNode {
  return (
    <OnlyFor holders={['comment.moderate']}>
      <Record />
    </OnlyFor>
  )
}

function Record() {
  const words = useWords(fa, en)
  const say = useSay()
  const navigate = useNavigate()
  const { days = 30 } = useAddressSearch(figuresFrom)
  const asked = useQuery(deskFigures(days))
  useTitle(words.record.title)
  return (
    <>
      <QueueTabs filters={null} counts={[]} />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.record.title}</h1>
          <div className="is-apart">
            <ChoiceField
              isFilter
              label={words.record.span}
              value={String(days)}
              choices={spans.map(each => [each, words.record.days(say.count(Number(each)))] as const)}
              onChange={each => void navigate({ to: '/comments/figures', search: { days: Number(each) } })}
            />
          </div>
        </header>
        <Reading of={asked}>{figures => <Tables figures={figures} />}</Reading>
      </section>
    </>
  )
}

function Tables({ figures }: { figures: DeskFigures }) {
  const words = useWords(fa, en)
  const { record } = words
  return (
    <>
      <FiguresTable
        caption={record.byModerator}
        first={record.moderator}
        lines={figures.moderators.map(each => ({ ...each, key: each.id }))}
      />
      {!figures.isEverybody && <p className="note">{record.onlyMine}</p>}
      <FiguresTable
        caption={record.byRule}
        first={record.decision}
        lines={figures.rules.map(each => ({
          ...each,
          key: each.rule,
          name:
            each.rule === 'published'
              ? words.approve
              : words.keys.refuse(words.rules[each.rule] ?? each.rule),
        }))}
      />
    </>
  )
}
