import { Link } from '@tanstack/react-router'
import type { AssignmentLine } from '../api/day.ts'
import type { StoryLine } from '../api/newsroom.ts'
import { useMay } from '../frame/me.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface WaitingListProps {
  stories: readonly StoryLine[]
  assignments: { mine: readonly AssignmentLine[]; free: readonly AssignmentLine[] } | undefined
}

/** What waits for this person, the longest waiting first, each with what to do next. */
export function WaitingList({ stories, assignments }: WaitingListProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const mine = assignments?.mine ?? []
  const free = may('story.review') ? (assignments?.free ?? []) : []
  const many = stories.length + mine.length + free.length
  return (
    <section>
      <h2 className="pane-title">
        {words.waiting} <span className="count">{say.count(many)}</span>
      </h2>
      {many === 0 && <p className="note">{words.nothingWaits}</p>}
      <ol className="waits">
        {stories.map(story => (
          <WaitingStory key={story.id} story={story} />
        ))}
        {mine.map(assignment => (
          <WaitingPlan key={assignment.id} assignment={assignment} todo={words.todo.begin} />
        ))}
        {free.map(assignment => (
          <WaitingPlan key={assignment.id} assignment={assignment} todo={words.todo.assign} />
        ))}
      </ol>
    </section>
  )
}

function WaitingStory({ story }: { story: StoryLine }) {
  const words = useWords(fa, en)
  const say = useSay()
  const todo =
    story.status === 'in-review' || story.status === 'approved' || story.status === 'returned'
      ? words.todo[story.status]
      : undefined
  return (
    <li>
      <span>
        <Link to="/stories/$id" params={{ id: story.id }} lang={story.edition} dir="auto">
          {story.headline}
        </Link>
        <span className="note">
          {[story.authorName, todo].filter(part => part !== null && part !== undefined).join(' · ')}
        </span>
      </span>
      <span className="far">
        <StatusMark status={story.status} />
        <time className="note" dateTime={story.updatedAt}>
          {say.ago(story.updatedAt)}
        </time>
      </span>
    </li>
  )
}

interface WaitingPlanProps {
  assignment: AssignmentLine
  todo: (moment: string) => string
}

function WaitingPlan({ assignment, todo }: WaitingPlanProps) {
  const say = useSay()
  const { id, title, edition, dueAt } = assignment
  return (
    <li>
      <span>
        <Link to="/assignments/$id" params={{ id }} lang={edition} dir="auto">
          {title}
        </Link>
        <span className="note">{todo(say.moment(dueAt))}</span>
      </span>
    </li>
  )
}
