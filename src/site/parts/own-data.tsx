import type { TrackedComment } from '../../comments/index.ts'
import { addresses } from '../addresses.ts'
import type { Words } from '../wording/words.ts'

/** What is the sender's own: to take along, to take back, to have erased. */
export const OwnData = ({
  words,
  tracked,
  token,
}: {
  words: Words
  tracked: TrackedComment
  token: string
}) => (
  <section class="own-data" aria-labelledby="own">
    <h3 class="list-title" id="own">
      {words.tracking.ownData}
    </h3>
    <a class="link" href={`${addresses.tracked(token)}/export`} download>
      {words.tracking.export}
    </a>
    {tracked.status !== 'withdrawn' && (
      <Ask
        action={`${addresses.tracked(token)}/withdraw`}
        title={words.tracking.withdraw}
        note={words.tracking.withdrawNote}
      />
    )}
    {tracked.erasedAt === null && (
      <Ask
        action={`${addresses.tracked(token)}/erase`}
        title={words.tracking.erase}
        note={words.tracking.eraseNote}
      />
    )}
  </section>
)

/** What cannot be undone is asked for twice. */
const Ask = ({ action, title, note }: { action: string; title: string; note: string }) => (
  <form method="post" action={action}>
    <details class="table-toggle">
      <summary>{title}</summary>
      <p class="note">{note}</p>
      <button class="button" type="submit">
        {title}
      </button>
    </details>
  </form>
)
