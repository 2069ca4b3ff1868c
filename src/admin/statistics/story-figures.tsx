import { useId } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { waitingComments, type WaitingOfStory } from '../api/comments.ts'
import type { StoryFigures as Figures } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { sparkOf } from './chart-shape.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { VoteLegend, VoteShare } from './vote-share.tsx'
import { WaitingLink } from './waiting-link.tsx'

interface StoryFiguresProps {
  title: string
  stories: readonly Figures[]
}

/** Stories with their views, trend, votes and waiting comments; the most visited first. */
export function StoryFigures({ title, stories }: StoryFiguresProps) {
  const words = useWords(fa, en)
  const id = useId()
  const waiting = useQuery(waitingComments).data?.stories ?? []
  return (
    <section className="heap is-close" aria-labelledby={id}>
      <h2 className="pane-title" id={id}>
        {title}
      </h2>
      {stories.length === 0 ? (
        <p className="note">{words.noStories}</p>
      ) : (
        <>
          <table className="data is-stacked">
            <thead>
              <tr>
                <th scope="col">{words.story}</th>
                <th scope="col" aria-sort="descending">
                  {words.views}
                </th>
                <th scope="col">{words.trend}</th>
                <th scope="col">{words.votes}</th>
                <th scope="col">{words.useful}</th>
                <th scope="col">{words.commentsWaiting}</th>
              </tr>
            </thead>
            <tbody>
              {stories.map(story => (
                <StoryRow
                  key={story.id}
                  story={story}
                  comments={waiting.find(({ storyId }) => storyId === story.id)}
                />
              ))}
            </tbody>
          </table>
          <VoteLegend />
        </>
      )}
    </section>
  )
}

function StoryRow({ story, comments }: { story: Figures; comments: WaitingOfStory | undefined }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { id, headline, edition, views, trend, useful, notUseful } = story
  const separator = say.language === 'fa' ? '، ' : ', '
  return (
    <tr>
      <th scope="row">
        <Link to="/stories/$id" params={{ id }} lang={edition} dir="auto">
          {headline}
        </Link>
      </th>
      <td className="number" data-label={words.views}>
        {say.count(views)}
      </td>
      <td>
        <svg
          className="spark"
          viewBox="0 0 60 20"
          preserveAspectRatio="none"
          role="img"
          aria-label={words.trendOf(trend.map(each => say.count(each)).join(separator))}
        >
          <path d={sparkOf(trend, say.language === 'fa')} />
        </svg>
      </td>
      <td className="number" data-label={words.votes}>
        {say.count(useful + notUseful)}
      </td>
      <td data-label={words.usefulShort}>
        <VoteShare useful={useful} notUseful={notUseful} />
      </td>
      <td className="number" data-label={words.commentsWaiting}>
        <WaitingLink waiting={comments?.waiting ?? 0} story={String(comments?.code)} />
      </td>
    </tr>
  )
}
