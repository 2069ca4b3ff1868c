import { addresses } from '../addresses.ts'
import type { Words } from '../wording/words.ts'

/** "Was this story useful?" Without script the page comes back to #voted, where the thanks appear. */
export const Vote = ({ words: { vote }, code }: { words: Words; code: number }) => (
  <form
    class="vote"
    method="post"
    action={addresses.vote(code)}
    data-vote={code}
    data-thanks={vote.thanks}
    data-failed={vote.failed}
    aria-label={vote.label}
  >
    <h2>{vote.question}</h2>
    <button class="button" type="submit" name="useful" value="yes">
      {vote.yes}
    </button>
    <button class="button" type="submit" name="useful" value="no">
      {vote.no}
    </button>
    <p class="note voted" id="voted">
      {vote.thanks}
    </p>
    <p class="note" role="status"></p>
  </form>
)
