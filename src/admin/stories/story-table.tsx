import { useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { provinces, type StoryLine } from '../api/newsroom.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useLineKeys } from '../pieces/use-line-keys.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { Reason } from './bulk-result.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { BulkDone } from './use-bulk.ts'
import type { Chosen } from './use-chosen.ts'

interface StoryTableProps {
  stories: readonly StoryLine[]
  /** Left out for who can do nothing to several stories. */
  chosen?: Chosen | undefined
  /** Why the last act was not done to some of them. */
  refused: BulkDone['refused']
}

/** The stories of a list; the digit 5 chooses the one whose line has the focus. */
export function StoryTable({ stories, chosen, refused }: StoryTableProps) {
  const words = useWords(fa, en)
  const list = useRef<HTMLTableSectionElement>(null)
  useLineKeys(list)
  useKeys(chosen === undefined ? {} : { 5: () => chooseFocused(chosen) })
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          {chosen !== undefined && (
            <th scope="col" className="tick-cell">
              <input
                type="checkbox"
                aria-label={words.chooseAll}
                checked={chosen.stories.length === stories.length}
                onChange={chosen.toggleAll}
              />
            </th>
          )}
          <th scope="col">{words.code}</th>
          <th scope="col">{words.story}</th>
          <th scope="col">{words.author}</th>
          <th scope="col">{words.status}</th>
          <th scope="col" aria-sort="descending">
            {words.changed}
          </th>
        </tr>
      </thead>
      <tbody ref={list}>
        {stories.map(story => (
          <StoryRow
            key={story.id}
            story={story}
            chosen={chosen}
            refusal={refused.find(each => each.story.id === story.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

function chooseFocused(chosen: Chosen): void {
  const line = document.activeElement?.closest<HTMLElement>('[data-story]')
  if (line?.dataset['story'] !== undefined) chosen.toggle(line.dataset['story'])
}

interface StoryRowProps {
  story: StoryLine
  chosen: Chosen | undefined
  refusal: BulkDone['refused'][number] | undefined
}

function StoryRow({ story, chosen, refusal }: StoryRowProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const known = useQuery(provinces).data ?? []
  const province = known.find(({ slug }) => slug === story.province)
  const isFa = say.language === 'fa'
  const about = [
    shared.kinds[story.kind],
    isFa ? story.sectionFa : story.sectionEn,
    isFa ? province?.nameFa : province?.nameEn,
  ]
  const headline = story.headline === '' ? words.withoutHeadline : story.headline
  return (
    <tr data-story={story.id} aria-selected={chosen?.ids.has(story.id)}>
      {chosen !== undefined && <ChooseCell story={story} chosen={chosen} headline={headline} />}
      <td className="number soft">{say.code(story.code)}</td>
      <th scope="row">
        <Link to="/stories/$id" params={{ id: story.id }} lang={story.edition} dir="auto" data-line="">
          {headline}
        </Link>{' '}
        <span className="note">{about.filter(Boolean).join(' · ')}</span>
        {refusal !== undefined && (
          <p className="error">
            <Reason fault={refusal.fault} />
          </p>
        )}
      </th>
      <td dir="auto">{story.authorName ?? words.nobody}</td>
      <td>
        <StatusMark status={story.status} />
      </td>
      <td className="note">
        <time dateTime={story.updatedAt}>{say.ago(story.updatedAt)}</time>
      </td>
    </tr>
  )
}

function ChooseCell({ story, chosen, headline }: { story: StoryLine; chosen: Chosen; headline: string }) {
  const words = useWords(fa, en)
  return (
    <td className="tick-cell">
      <label>
        <span className="hidden-label">{words.choose(headline)}</span>
        <input
          type="checkbox"
          checked={chosen.ids.has(story.id)}
          onClick={event => chosen.toggle(story.id, event.shiftKey)}
          onChange={() => undefined}
        />
      </label>
    </td>
  )
}
