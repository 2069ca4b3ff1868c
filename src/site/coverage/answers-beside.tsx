import { storyPath, type AnswerLink } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { dateIn, machineTime } from '../wording/dates.ts'
import { coverageWords } from './coverage-words.ts'

/** The way from an answer to the story that it answers. */
export const Answering = ({ frame, link }: { frame: Frame; link: AnswerLink }) => (
  <p class="notice">
    {coverageWords(frame.edition).answers.answering[link.kind]}{' '}
    <a class="link" href={storyPath(link)} lang={link.edition}>
      {link.headline}
    </a>
  </p>
)

/** The way from a story to what answers it, each in its own party's name. */
export const AnsweredBy = ({ frame, links }: { frame: Frame; links: readonly AnswerLink[] }) => {
  if (links.length === 0) return null
  const { edition } = frame
  const words = coverageWords(edition).answers
  return (
    <section class="heap is-close" id="answers" aria-labelledby="answers-title">
      <h2 class="list-title" id="answers-title">
        {words.title}
      </h2>
      <ul class="latest">
        {links.map(link => (
          <li>
            <time datetime={machineTime(link.publishedAt)}>
              {dateIn(edition, link.publishedAt, 'day-month')}
            </time>
            <a href={storyPath(link)} lang={link.edition}>
              {words.by[link.kind](link.party)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
