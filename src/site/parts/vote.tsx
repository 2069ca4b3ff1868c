import type { VoteCount } from '../../readers/index.ts'
import { addresses } from '../addresses.ts'
import type { Words } from '../wording/words.ts'
import { mostUnits } from '../../persian/index.ts'

/**
 * "Was this story useful?", with a reason for whoever wants to give one. Without script the page comes back to #voted,
 * where the thanks appear. The votes are shown where the newsroom shows them to readers.
 */
export const Vote = ({
  words: { vote },
  code,
  votes,
}: {
  words: Words
  code: number
  votes: VoteCount | undefined
}) => {
  const thanks = votes ? vote.thanksShown : vote.thanks
  return (
    <form
      class="vote"
      method="post"
      action={addresses.vote(code)}
      data-vote={code}
      data-thanks={thanks}
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
      <details class="vote-reason">
        <summary>{vote.reason}</summary>
        <p class="field">
          <label for="vote-reason">{vote.reasonField}</label>
          <input
            class="input"
            id="vote-reason"
            type="text"
            name="reason"
            maxlength={mostUnits(300)}
            autocomplete="off"
          />
          <small>{vote.reasonNote}</small>
        </p>
      </details>
      <p class="note voted" id="voted">
        {thanks}
      </p>
      {votes && <Total vote={vote} votes={votes} />}
      <p class="note" role="status"></p>
    </form>
  )
}

const Total = ({ vote, votes: { useful, notUseful } }: { vote: Words['vote']; votes: VoteCount }) =>
  useful + notUseful === 0 ? null : <p class="note">{vote.total(useful, useful + notUseful)}</p>
