import type { TrackedComment } from '../../comments/index.ts'
import { storyPath } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Field } from '../parts/comment-form.tsx'
import { CommentText } from '../parts/comments.tsx'
import { CaseSteps } from '../parts/case-steps.tsx'
import { Page } from '../shell/page.tsx'
import { dateIn, machineTime } from '../wording/dates.ts'

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
  /** Known at the secret address only; a typed code shows the case but changes nothing. */
  token?: string
  /** Known in the browser that has just sent the comment. */
  code?: string
  written?: string
  problem?: string
}

/** What became of a comment: its state, the rule and reason when it was refused, and what its sender can do. */
export const CasePage = (props: CaseProps) => {
  const { frame, tracked } = props
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
            {props.code !== undefined && !isJustSent(props) && <p class="case-code ltr">{props.code}</p>}
            <p class="note">
              {tracking.sent}
              <br />
              <time datetime={machineTime(tracked.sentAt)}>{dateIn('fa', tracked.sentAt, 'date-time')}</time>
            </p>
          </div>
          <div>
            <CaseText {...props} />
            <CaseSteps words={frame.words} tracked={tracked} />
            <Ways {...props} />
            {tracked.mayAppeal && props.token !== undefined && <Appeal {...props} token={props.token} />}
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
    {token !== undefined && (
      <p class="note">
        {words.tracking.address}: <span class="ltr address">{publicUrl + addresses.tracked(token)}</span>
      </p>
    )}
  </div>
)

const stateClasses = {
  waiting: 'is-waiting',
  published: 'is-good',
  refused: 'is-refused',
  appealed: 'is-active',
  withdrawn: '',
} as const

const CaseText = ({ frame: { words }, tracked }: CaseProps) => (
  <>
    <p class={`state ${stateClasses[tracked.status]}`.trim()}>{words.tracking.states[tracked.status]}</p>
    <h2 id="case">{words.tracking.heads[tracked.status]}</h2>
    <p class="note">
      {words.tracking.forStory}{' '}
      <a class="link" href={storyPath(tracked.story)}>
        {tracked.story.headline}
      </a>
    </p>
    <div class="said">
      <CommentText text={tracked.text} />
    </div>
    {tracked.rule !== null && tracked.status !== 'published' && (
      <dl class="rule-cited">
        <dt>{words.tracking.rule}</dt>
        <dd class="is-rule">{words.ruleNames[tracked.rule]}</dd>
        {tracked.note !== '' && (
          <>
            <dt>{words.tracking.reason}</dt>
            <dd>{tracked.note}</dd>
          </>
        )}
        {tracked.appeal && (
          <>
            <dt>{words.tracking.yourAppeal}</dt>
            <dd>{tracked.appeal.text}</dd>
          </>
        )}
      </dl>
    )}
  </>
)

const Ways = ({ frame: { words, edition }, tracked, token }: CaseProps) => (
  <div class="ways">
    {tracked.status === 'published' && (
      <a class="link" href={`${storyPath(tracked.story)}#c-${tracked.id}`}>
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
    {token !== undefined && tracked.status !== 'withdrawn' && (
      <form method="post" action={`${addresses.tracked(token)}/withdraw`}>
        <details class="table-toggle">
          <summary>{words.tracking.withdraw}</summary>
          <p class="note">{words.tracking.withdrawNote}</p>
          <button class="button" type="submit">
            {words.tracking.withdraw}
          </button>
        </details>
      </form>
    )}
  </div>
)

const Appeal = ({ frame: { words }, token, written = '', problem }: CaseProps & { token: string }) => (
  <form class="form" method="post" action={`${addresses.tracked(token)}/appeal`} aria-labelledby="appeal">
    <h3 class="list-title" id="appeal">
      {words.tracking.appeal}
    </h3>
    <p>{words.tracking.appealLead}</p>
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
