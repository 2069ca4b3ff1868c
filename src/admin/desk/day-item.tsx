import { Link } from '@tanstack/react-router'
import type { AssignmentLine, DayLine } from '../api/day.ts'
import { useMay } from '../frame/me.ts'
import { StateMark, StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface DayItemProps {
  line: DayLine
  now: string
  views: number | undefined
}

/** A line of the day: a story, or a plan whose story nobody has begun. */
export function DayItem({ line, now, views }: DayItemProps) {
  const { story, assignment } = line
  if (story !== null) return <StoryItem line={line} story={story} now={now} views={views} />
  return assignment && <PlanItem assignment={assignment} now={now} />
}

function StoryItem({ line, story, now, views }: DayItemProps & { story: NonNullable<DayLine['story']> }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { at, because } = line
  const isLate = because === 'due' && at !== null && at < now
  return (
    <li>
      {at === null ? <span /> : <time dateTime={at}>{say.moment(at, 'time')}</time>}
      <div>
        <h3>
          <Link to="/stories/$id" params={{ id: story.id }} lang={story.edition} dir="auto" data-line="">
            {story.headline}
          </Link>
        </h3>
        <p className="note">
          {say.code(story.code)} · <StoryNote line={line} story={story} views={views} />
          {isLate && (
            <>
              {' · '}
              <span className="is-late">{words.late}</span>
            </>
          )}
        </p>
      </div>
      <span className="small" dir="auto">
        {story.authorName ?? line.assignment?.assigneeName}
      </span>
      {because === 'embargo' ? (
        <StateMark tone="waiting">{words.embargo}</StateMark>
      ) : (
        <StatusMark status={story.status} />
      )}
    </li>
  )
}

interface StoryNoteProps {
  line: DayLine
  story: NonNullable<DayLine['story']>
  views: number | undefined
}

/** What is worth knowing of it at a glance: who reads it, what was wrong with it, or how it goes out. */
function StoryNote({ line, story, views }: StoryNoteProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { at, because } = line
  const section = say.language === 'fa' ? story.sectionFa : story.sectionEn
  if (because === 'embargo' && at !== null) return <>{words.embargoNote(say.moment(at, 'time'))}</>
  if (because === 'scheduled') return <>{words.scheduledNote}</>
  const parts = [section]
  if (views !== undefined) parts.push(words.views(say.count(views)))
  if (story.status === 'corrected' && story.correctedAt !== null)
    parts.push(words.corrected(say.moment(story.correctedAt, 'time'), story.correctionNote ?? ''))
  return <>{parts.join(' · ')}</>
}

function PlanItem({ assignment, now }: { assignment: AssignmentLine; now: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const { id, title, wanted, dueAt, assigneeName } = assignment
  const section = say.language === 'fa' ? assignment.sectionFa : assignment.sectionEn
  return (
    <li>
      <time dateTime={dueAt}>{say.moment(dueAt, 'time')}</time>
      <div>
        <h3 className="is-planned">
          <Link to="/assignments/$id" params={{ id }} lang={assignment.edition} dir="auto" data-line="">
            {title}
          </Link>
        </h3>
        <p className="note">
          {section}
          {wanted !== '' && ` · ${shortened(wanted)}`}
          {dueAt < now && (
            <>
              {' · '}
              <span className="is-late">{words.late}</span>
            </>
          )}
        </p>
      </div>
      <span className="small" dir="auto">
        {assigneeName ??
          (may('story.review') ? (
            <Link to="/assignments/$id" params={{ id }} className="link">
              {words.assignTo}
            </Link>
          ) : (
            words.nobody
          ))}
      </span>
      <StateMark tone="plain">{words.planned}</StateMark>
    </li>
  )
}

const longest = 90
const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`
