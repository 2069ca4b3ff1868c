import { useId } from 'react'
import { useQuery } from '@tanstack/react-query'
import { waitingComments } from '../api/comments.ts'
import type { SectionFigures as Figures } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { VoteShare } from './vote-share.tsx'
import { WaitingLink } from './waiting-link.tsx'

/** The sections beside each other, the most visited first. */
export function SectionFigures({ sections }: { sections: readonly Figures[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const id = useId()
  const waiting = useQuery(waitingComments).data?.stories ?? []
  const waitingIn = (slug: string): number =>
    waiting.reduce((sum, story) => (story.section === slug ? sum + story.waiting : sum), 0)
  const ranked = sections.toSorted((one, other) => other.views - one.views)
  return (
    <section className="heap is-close is-whole" aria-labelledby={id}>
      <h2 className="pane-title" id={id}>
        {words.sections}
      </h2>
      <table className="data is-stacked">
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
          {ranked.map(({ section, sectionFa, sectionEn, stories, views, useful, notUseful }) => (
            <tr key={section}>
              <th scope="row" className="firm">
                {say.language === 'fa' ? sectionFa : sectionEn}
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
                <WaitingLink waiting={waitingIn(section)} section={section} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
