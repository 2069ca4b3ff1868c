import type { TrackedComment } from '../../comments/index.ts'
import { storyPath } from '../../newsroom/index.ts'
import type { CommentSettings } from '../../platform/config.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Field } from '../parts/comment-form.tsx'
import { CommentText } from '../parts/comments.tsx'
import { OwnData } from '../parts/own-data.tsx'
import { CaseSteps } from '../parts/case-steps.tsx'
import { Page } from '../shell/page.tsx'
import { dateIn, machineTime } from '../wording/dates.ts'
import type { Words } from '../wording/words.ts'

interface TrackingProps {
  frame: Frame
  typed?: string
  problem?: string
}

/** The form to type a tracking code into. */
export const TrackingPage = ({ frame, typed = '', problem }: TrackingProps) => {
  const { tracking, name } = frame.words
  return (
    <Page frame={frame} head={{ title: `${tracking.title} | ${name}`, isHidden: true }}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{tracking.title}</h1>
          <p class="page-lead">{tracking.lead}</p>
          <CodeForm frame={frame} typed={typed} problem={problem} />
        </header>
        <p class="note">{tracking.lost}</p>
      </main>
    </Page>
  )
}

const CodeForm = ({
  frame: { words },
  typed,
  problem,
}: {
  frame: Frame
  typed: string
  problem: string | undefined
}) => (
  <form class="code-form" method="post" action={addresses.tracking}>
    <Field id="code" label={words.tracking.code} problem={problem}>
      <input
        class="input ltr"
        id="code"
        name="code"
        type="text"
        value={typed}
        maxlength={40}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={problem === undefined ? undefined : 'code-problem'}
      />
    </Field>
    <button class="button is-main" type="submit">
      {words.tracking.go}
    </button>
  </form>
)

export interface CaseProps {
  frame: Frame
  tracked: TrackedComment
  token: string
  /** What the newsroom has promised, where it has. */
  promised: CommentSettings
  /** Known in the browser that has just sent the comment. */
  code?: string
  written?: string
  problem?: string
}

/** What became of a comment: its state, the rule and reason when it was refused, and what its sender can do. */
export const CasePage = (props: CaseProps) => {
  const { frame, tracked, code } = props
  const { tracking, name } = frame.words
  return (
    <Page frame={frame} head={{ title: `${tracking.title} | ${name}`, isHidden: true }}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{tracking.title}</h1>
        </header>
        {isJustSent(props) && <JustSent {...props} />}
        <article class="case" aria-labelledby="case">
          <div>
            {code !== undefined && !isJustSent(props) && <p class="case-code ltr">{code}</p>}
            <p class="note">
              {tracking.sent}
              <br />
              <time datetime={machineTime(tracked.sentAt)}>{dateIn('fa', tracked.sentAt, 'date-time')}</time>
            </p>
          </div>
          <div>
            <CaseText {...props} />
            <CaseSteps words={frame.words} tracked={tracked} />
            <Promises {...props} />
            <Ways {...props} />
            {tracked.mayAppeal && <Appeal {...props} />}
            <OwnData words={frame.words} tracked={tracked} token={props.token} />
          </div>
        </article>
      </main>
    </Page>
  )
}

const isJustSent = ({ code, tracked }: CaseProps): boolean =>
  code !== undefined && tracked.status === 'waiting'

const JustSent = ({ frame: { words, publicUrl }, token, code }: CaseProps) => (
  <div class="notice is-good just-sent" role="status">
    <p>
      <b>{words.tracking.arrived}.</b>
    </p>
    <p>{words.tracking.code}:</p>
    <p class="case-code ltr">{code}</p>
    <p>{words.tracking.keepCode}</p>
    <p class="note">
      {words.tracking.address}: <span class="ltr address">{publicUrl + addresses.tracked(token)}</span>
    </p>
  </div>
)

const stateClasses = {
  waiting: 'is-waiting',
  published: 'is-good',
  refused: 'is-refused',
  appealed: 'is-active',
  withdrawn: '',
} as const

const CaseText = ({ frame: { words }, tracked }: CaseProps) => {
  const { tracking } = words
  const isErased = tracked.erasedAt !== null
  return (
    <>
      <p class={`state ${stateClasses[tracked.status]}`.trim()}>
        {isErased ? tracking.erasedState : tracking.states[tracked.status]}
      </p>
      <h2 id="case">{isErased ? tracking.erasedHead : headOf(words, tracked)}</h2>
      <p class="note">
        {tracking.forStory}{' '}
        <a class="link" href={storyPath(tracked.story)}>
          {tracked.story.headline}
        </a>
      </p>
      {!isErased && (
        <div class="said">
          <CommentText text={tracked.text} />
        </div>
      )}
      {tracked.reply && (
        <div class="said">
          <p>
            <b>{words.comments.fromNewsroom}</b>
          </p>
          <CommentText text={tracked.reply.text} />
        </div>
      )}
      {tracked.isMasked && <p class="note">{tracking.masked}</p>}
      {!isErased && <Reasons words={words} tracked={tracked} />}
    </>
  )
}

/** A refusal that has been read twice says so. */
function headOf({ tracking }: Words, { status, appeal }: TrackedComment): string {
  if (appeal !== null && status === 'refused') return tracking.upheldHead
  return appeal !== null && status === 'published' ? tracking.overturnedHead : tracking.heads[status]
}

/** Each refusal with its rule and reason, and what its sender answered. */
const Reasons = ({ words, tracked: { decisions, appeal } }: { words: Words; tracked: TrackedComment }) => {
  const refusals = decisions.filter(({ verdict }) => verdict === 'refuse')
  if (refusals.length === 0) return null
  return (
    <dl class="rule-cited">
      {refusals.map(({ rule, note, at }) => (
        <>
          <dt>{appeal && at > appeal.at ? words.tracking.ruleAgain : words.tracking.rule}</dt>
          <dd class="is-rule">{rule === null ? '' : words.ruleNames[rule]}</dd>
          {note !== '' && (
            <>
              <dt>{words.tracking.reason}</dt>
              <dd>{note}</dd>
            </>
          )}
        </>
      ))}
      {appeal && (
        <>
          <dt>{words.tracking.yourAppeal}</dt>
          <dd>{appeal.text}</dd>
        </>
      )}
    </dl>
  )
}

/** What the newsroom has promised for what waits; nothing where it has promised nothing. */
const Promises = ({ frame: { words }, tracked, promised }: CaseProps) => {
  const { readingHours, answerHours, appealAnswerHours } = promised
  const { tracking } = words
  const sentences = [
    ...(tracked.status === 'waiting' && answerHours !== null ? [tracking.answerWithin(answerHours)] : []),
    ...(tracked.status === 'appealed' && appealAnswerHours !== null
      ? [tracking.appealWithin(appealAnswerHours)]
      : []),
    ...(tracked.status === 'waiting' && readingHours !== null
      ? [tracking.readBetween(readingHours.from, readingHours.until)]
      : []),
  ]
  return sentences.length === 0 ? null : <p class="note">{sentences.join(' ')}</p>
}

const Ways = ({ frame: { words, edition }, tracked }: CaseProps) => (
  <div class="ways">
    {tracked.status === 'published' && (
      <a class="link" href={`${addresses.commentAt(tracked.story.code)}/${tracked.id}`}>
        {words.tracking.seeComment}
      </a>
    )}
    {tracked.status === 'refused' && (
      <a class="link" href={`${storyPath(tracked.story)}#write`}>
        {words.tracking.writeAgain}
      </a>
    )}
    <a class="link" href={addresses.houseRules(edition)}>
      {words.tracking.allRules}
    </a>
  </div>
)

const Appeal = ({ frame: { words, edition }, token, promised, written = '', problem }: CaseProps) => (
  <form class="form" method="post" action={`${addresses.tracked(token)}/appeal`} aria-labelledby="appeal">
    <h3 class="list-title" id="appeal">
      {words.tracking.appeal}
    </h3>
    <p>
      {words.tracking.appealLead}{' '}
      {promised.appealAnswerHours === null
        ? words.tracking.appealHere
        : words.tracking.appealWithin(promised.appealAnswerHours)}{' '}
      <a class="link" href={addresses.moderation(edition)}>
        {words.tracking.appealCounted}
      </a>
    </p>
    <Field id="text" label={words.tracking.appealQuestion} problem={problem}>
      <textarea
        class="input"
        id="text"
        name="text"
        rows={5}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={problem === undefined ? 'appeal-limit' : 'text-problem appeal-limit'}
      >
        {written}
      </textarea>
      <small id="appeal-limit">{words.tracking.appealLimit}</small>
    </Field>
    <div class="form-end">
      <button class="button is-main" type="submit">
        {words.tracking.appealSend}
      </button>
      <span class="note">{words.tracking.appealOnce}</span>
    </div>
  </form>
)
