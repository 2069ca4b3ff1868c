import type { Story } from '../api/newsroom.ts'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { isPublic } from './use-draft-keeper.ts'
import type { Writing } from './writing.ts'

/** When the story goes out, and before when it may not; nothing of it once it is out. */
export function TimePanel({ story, form, edit, isOpen, fault }: Writing & { story: Story }) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  if (isPublic(story) || story.status === 'withdrawn') return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.time}</h2>
      <Waiting story={story} />
      <Held story={story} />
      <MomentField
        label={words.embargo}
        help={words.embargoHelp}
        value={form.embargoUntil}
        onChange={embargoUntil => edit({ embargoUntil })}
        readOnly={!isOpen}
        problem={problemOf('embargoUntil')}
      />
    </section>
  )
}

function Waiting({ story: { scheduledFor } }: { story: Story }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (scheduledFor === null) return null
  return (
    <p className="notice">
      <b>{words.goesOut(say.moment(scheduledFor))}</b> {words.unscheduleFirst}
    </p>
  )
}

/** It was due and was kept in: since when and why. */
function Held({ story: { heldAt, heldBy } }: { story: Story }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (heldAt === null) return null
  const reasons = (heldBy ?? '')
    .split(' ')
    .map(reason => words.missing[reason.replace(':', ' ')] ?? words.missingOther(reason))
  return (
    <p className="notice is-refused">
      <b>{words.heldSays(say.moment(heldAt))}</b> {reasons.join(words.comma)}
    </p>
  )
}
