import { Link } from '@tanstack/react-router'
import type { StoryLine } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface ComingListProps {
  title: string
  stories: readonly StoryLine[]
  /** The moment of a line that matters here. */
  momentOf: (story: StoryLine) => string | null
  none: string
  note: string
}

/** Stories by a moment of theirs: what goes out by itself next, what is under embargo, what was kept in. */
export function ComingList({ title, stories, momentOf, none, note }: ComingListProps) {
  const say = useSay()
  return (
    <section>
      <h2 className="pane-title">
        {title} <span className="count">{say.count(stories.length)}</span>
      </h2>
      <p className="note">{stories.length === 0 ? none : note}</p>
      <ol className="waits">
        {stories.map(story => (
          <ComingLine key={story.id} story={story} moment={momentOf(story)} />
        ))}
      </ol>
    </section>
  )
}

function ComingLine({ story, moment }: { story: StoryLine; moment: string | null }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <li>
      <span>
        <Link to="/stories/$id" params={{ id: story.id }} lang={story.edition} dir="auto">
          {story.headline}
        </Link>
        <span className="note">
          {say.code(story.code)} · {say.language === 'fa' ? story.sectionFa : story.sectionEn}
        </span>
      </span>
      {moment !== null && (
        <time className="far firm" dateTime={moment}>
          {say.moment(moment, 'day-month')}
          {words.comma}
          {say.moment(moment, 'time')}
        </time>
      )}
    </li>
  )
}
