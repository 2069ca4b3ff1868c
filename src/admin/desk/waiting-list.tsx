import { Link } from '@tanstack/react-router'
import type { StoryLine } from '../api/newsroom.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Stories that somebody else finished with and that wait for this person, the longest waiting first. */
export function WaitingList({ stories }: { stories: readonly StoryLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <section>
      <h2 className="pane-title">
        {words.waiting} <span className="count">{say.count(stories.length)}</span>
      </h2>
      {stories.length === 0 && <p className="note">{words.nothingWaits}</p>}
      <ol className="waits">
        {stories.map(story => (
          <li key={story.id}>
            <span>
              <Link to="/stories/$id" params={{ id: story.id }} lang={story.edition} dir="auto">
                {story.headline}
              </Link>
              <span className="note">
                {say.code(story.code)} · {say.language === 'fa' ? story.sectionFa : story.sectionEn}
                {story.authorName !== null && ` · ${words.by(story.authorName)}`}
              </span>
            </span>
            <span className="far">
              <StatusMark status={story.status} />
              <time className="note" dateTime={story.updatedAt}>
                {say.ago(story.updatedAt)}
              </time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
