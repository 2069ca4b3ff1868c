import { useId, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { waitingComments } from '../api/comments.ts'
import type { SectionFigures as Figures } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { linesOf, type Counting, type SectionLine } from './figures-by-section.ts'
import { VoteShare } from './vote-share.tsx'
import { WaitingLink } from './waiting-link.tsx'

/** The sections beside each other, the most visited first. */
export function SectionFigures({ sections }: { sections: readonly Figures[] }) {
  const words = useWords(fa, en)
  const id = useId()
  const [counting, count] = useState<Counting>('with-under')
  const hasUnder = sections.some(({ parent }) => parent !== null)
  const waiting = useQuery(waitingComments).data?.stories ?? []
  const waitingIn = (slug: string): number =>
    waiting.reduce((sum, story) => (story.section === slug ? sum + story.waiting : sum), 0)
  return (
    <section className="heap is-close is-whole" aria-labelledby={id}>
      <h2 className="pane-title" id={id}>
        {words.sections}
      </h2>
      {hasUnder && <CountingChoice counting={counting} count={count} />}
      {hasUnder && (
        <p className="note" id={`${id}-says`}>
          {words.countingSays[counting]}
        </p>
      )}
      <table
        className="data is-stacked"
        aria-labelledby={id}
        {...(hasUnder ? { 'aria-describedby': `${id}-says` } : {})}
      >
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.stories}</th>
            <th scope="col" aria-sort="descending">
              {words.views}
            </th>
            <th scope="col">{words.votes}</th>
            <th scope="col">{words.useful}</th>
            <th scope="col">{words.commentsWaiting}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(sections, waitingIn, counting).map(line => (
            <Line key={line.section} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CountingChoice({ counting, count }: { counting: Counting; count: (counting: Counting) => void }) {
  const words = useWords(fa, en)
  return (
    <div className="row is-close" role="group" aria-label={words.counting}>
      {(['with-under', 'alone'] as const).map(each => (
        <button
          key={each}
          type="button"
          className={`button desk-button${each === counting ? '' : ' quiet'}`}
          aria-pressed={each === counting}
          onClick={() => count(each)}
        >
          {words.countings[each]}
        </button>
      ))}
    </div>
  )
}

function Line({ line }: { line: SectionLine }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { section, sectionFa, sectionEn, stories, views, useful, notUseful, waiting, under } = line
  return (
    <tr>
      <th scope="row" className="firm">
        {say.language === 'fa' ? sectionFa : sectionEn}{' '}
        {under > 0 && <span className="note">{words.withUnder(say.count(under), under)}</span>}
      </th>
      <td className="number" data-label={words.stories}>
        {say.count(stories)}
      </td>
      <td className="number" data-label={words.views}>
        {say.count(views)}
      </td>
      <td className="number" data-label={words.votes}>
        {say.count(useful + notUseful)}
      </td>
      <td data-label={words.usefulShort}>
        <VoteShare useful={useful} notUseful={notUseful} />
      </td>
      <td className="number" data-label={words.commentsWaiting}>
        <WaitingLink waiting={waiting} section={section} />
      </td>
    </tr>
  )
}
