import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../shell/page.tsx'
import { codeIn } from '../wording/words.ts'
import { SearchField } from './search-field.tsx'

export type FaultStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

/** A form that did not arrive: where it was to go, and what stood in its fields. */
export interface Unsent {
  action: string
  fields: readonly (readonly [name: string, value: string])[]
}

interface FaultProps {
  frame: Frame
  status: FaultStatus
  /** Instead of the sentence of the status. */
  text?: string
  /** What was being sent when the fault came: it can be sent again as it is. */
  unsent?: Unsent
  /** Shown for faults of ours, so that a reader can report it. */
  requestId?: string
}

/** One calm page for every fault. */
export const FaultPage = ({ frame, status, text, unsent, requestId }: FaultProps) => {
  const { words, edition } = frame
  const fault = words.faults[toldAs(status)]
  const isOurs = status >= 500
  return (
    <Page frame={frame} head={{ title: `${fault.title} | ${words.name}`, isHidden: true }}>
      <main id="main" class="page">
        <section class="fault" aria-labelledby="fault">
          <p class="fault-code" aria-hidden="true">
            {codeIn(edition, status)}
          </p>
          <div>
            <h1 id="fault">{fault.title}</h1>
            <p class="text">{text ?? fault.text}</p>
            {isOurs && requestId !== undefined && (
              <p class="note">
                {words.faults.requestId}: <b class="ltr">{requestId}</b>
              </p>
            )}
            {unsent !== undefined && <SendAgain frame={frame} unsent={unsent} />}
            {!isOurs && <SearchField frame={frame} query="" />}
            <nav class="ways" aria-label={words.faults.ways}>
              <a class="link" href={addresses.home(edition)}>
                {words.frontPage}
              </a>
              <a class="link" href={addresses.archive(edition)}>
                {words.faults.days}
              </a>
            </nav>
          </div>
        </section>
      </main>
    </Page>
  )
}

const SendAgain = ({ frame: { words }, unsent: { action, fields } }: { frame: Frame; unsent: Unsent }) => (
  <form class="form" method="post" action={action}>
    <p class="text">{words.faults.kept}</p>
    {fields.map(([name, value]) =>
      name === 'text' ? (
        <div class="field">
          <label for="unsent">{words.faults.written}</label>
          <textarea class="input" id="unsent" name={name} rows={6} dir="auto">
            {value}
          </textarea>
        </div>
      ) : (
        <input type="hidden" name={name} value={value} />
      ),
    )}
    <button class="button" type="submit">
      {words.faults.sendAgain}
    </button>
  </form>
)

/** Statuses that mean the same to a reader are told in the same words. */
function toldAs(status: FaultStatus): 400 | 403 | 404 | 410 | 429 | 500 | 503 {
  switch (status) {
    case 401:
      return 403
    case 409:
    case 413:
    case 422:
      return 400
    default:
      return status
  }
}
