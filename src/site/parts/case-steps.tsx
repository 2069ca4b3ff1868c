import type { TrackedComment } from '../../comments/index.ts'
import { dateIn, machineTime } from '../wording/dates.ts'
import type { Words } from '../wording/words.ts'

interface Step {
  text: string
  at: Date | null
  mark: 'is-done' | 'is-refused' | undefined
  isCurrent: boolean
  /** In the place of a moment. */
  aside?: string
}

/** The way of a comment through the house, step by step. */
export const CaseSteps = ({ words, tracked }: { words: Words; tracked: TrackedComment }) => (
  <ol class="steps">
    {stepsOf(words, tracked).map(({ text, at, mark, isCurrent, aside }) => (
      <li class={mark} aria-current={isCurrent ? 'step' : undefined}>
        {text}
        {at && (
          <time datetime={machineTime(at)}>
            {`${dateIn('fa', at, 'day-month')}\u060C ${dateIn('fa', at, 'time')}`}
          </time>
        )}
        {aside !== undefined && <span>{aside}</span>}
      </li>
    ))}
  </ol>
)

function stepsOf({ tracking }: Words, tracked: TrackedComment): Step[] {
  const done = (text: string, at: Date | null): Step => ({ text, at, mark: 'is-done', isCurrent: false })
  const current = (step: Step): Step => ({ ...step, isCurrent: true })
  const ahead = (text: string): Step => ({ text, at: null, mark: undefined, isCurrent: false })
  const received = done(tracking.received, tracked.sentAt)
  const refused: Step = {
    text: tracking.wasRefused,
    at: tracked.decidedAt,
    mark: 'is-refused',
    isCurrent: false,
  }
  const firstRefusal: Step = { ...refused, at: tracked.decisions[0]?.at ?? null }
  switch (tracked.status) {
    case 'waiting':
      return [
        received,
        current({ ...ahead(tracking.queued), aside: tracking.ahead(tracked.ahead) }),
        ahead(tracking.decision),
      ]
    case 'published':
      return [
        received,
        ...(tracked.appeal ? [firstRefusal, done(tracking.wasAppealed, tracked.appeal.at)] : []),
        current(done(tracking.wasPublished, tracked.decidedAt)),
      ]
    case 'refused':
      return tracked.appeal
        ? [received, firstRefusal, done(tracking.wasAppealed, tracked.appeal.at), current(refused)]
        : [received, current(refused)]
    case 'appealed':
      return [
        received,
        refused,
        done(tracking.wasAppealed, tracked.appeal?.at ?? null),
        current(ahead(tracking.secondReading)),
      ]
    case 'withdrawn':
      return [
        received,
        current(
          done(tracked.erasedAt === null ? tracking.wasWithdrawn : tracking.wasErased, tracked.erasedAt),
        ),
      ]
  }
}
