import type { Child } from 'hono/jsx'
import type { Challenge } from '../../comments/index.ts'
import { addresses } from '../addresses.ts'
import type { Words } from '../wording/words.ts'
import { mostUnits } from '../../persian/index.ts'

export const commentLimits = { name: 60, text: 1500 } as const

export interface FormProps {
  words: Words
  story: { code: number }
  /** When the form was made, signed. */
  stamp: string
  parentId?: string | undefined
  /** What was written, when the form comes back with problems. */
  written?: { name: string; text: string } | undefined
  /** Sentences by field. */
  problems?: ReadonlyMap<string, string> | undefined
  /** What is wrong, above the fields. */
  notice?: Child
  /** The reader may send the text as it is. */
  mayInsist?: boolean
  /** What a script does by itself when the form has come back. */
  next?: { challenge: Challenge; solver: string } | { againSeconds: number } | undefined
}

/**
 * The form for a comment: the three rules, a name if one likes, the text. No account, no e-mail, no number.
 * The island puts what comes back in place of what stands in `data-write`.
 */
export const CommentForm = (props: FormProps) => {
  const { words, story, stamp, parentId, notice, mayInsist = false } = props
  const { comments } = words
  return (
    <section aria-labelledby="write" data-write>
      <h2 class="list-title" id="write">
        {comments.yours}
      </h2>
      <form class="form" method="post" action={addresses.comment(story.code)} {...ofScript(props)}>
        {notice}
        <HouseRules rules={comments.rules} />
        <p class="notice is-refused" role="status" hidden></p>
        <input type="hidden" name="stamp" value={stamp} />
        {parentId !== undefined && <input type="hidden" name="parent" value={parentId} />}
        <Trap label={comments.trap} />
        <NameField {...props} />
        <TextField {...props} />
        <div class="form-end">
          <button class="button is-main" type="submit">
            {comments.send}
          </button>
          {mayInsist && (
            <button class="button" type="submit" name="sure" value="yes">
              {comments.sendAnyway}
            </button>
          )}
          <span class="note">{comments.noContact}</span>
        </div>
      </form>
    </section>
  )
}

/** What the island needs to know: its words, and what it is to do when the form has come back. */
const ofScript = ({ words: { comments }, next }: FormProps): Record<string, string> => ({
  'data-failed': comments.failed,
  'data-sending': comments.sending,
  ...(next && 'challenge' in next
    ? { 'data-challenge': JSON.stringify(next.challenge), 'data-solver': next.solver }
    : {}),
  ...(next && 'againSeconds' in next ? { 'data-again': String(next.againSeconds) } : {}),
})

/** Programs fill every field; people do not see this one, and who comes to it all the same is told. */
const Trap = ({ label }: { label: string }) => (
  <p class="trap" aria-hidden="true">
    <label for="subject">{label}</label>
    <input id="subject" name="subject" type="text" tabindex={-1} autocomplete="off" />
  </p>
)

const NameField = ({ words: { comments }, written, problems }: FormProps) => (
  <Field id="name" label={comments.name} aside={comments.optional} problem={problems?.get('name')}>
    <input
      class="input"
      id="name"
      name="name"
      type="text"
      value={written?.name ?? ''}
      maxlength={mostUnits(commentLimits.name)}
      autocomplete="nickname"
      aria-invalid={problems?.has('name') ? 'true' : undefined}
      aria-describedby={problems?.has('name') ? 'name-problem' : undefined}
    />
  </Field>
)

const TextField = ({ words: { comments }, written, problems }: FormProps) => (
  <Field id="text" label={comments.text} problem={problems?.get('text')}>
    <textarea
      class="input"
      id="text"
      name="text"
      rows={6}
      aria-invalid={problems?.has('text') ? 'true' : undefined}
      aria-describedby={problems?.has('text') ? 'text-problem left' : 'left'}
    >
      {written?.text ?? ''}
    </textarea>
    <small id="left" data-most={commentLimits.text} data-left={comments.left} data-over={comments.over}>
      {comments.limit(commentLimits.text)}
    </small>
  </Field>
)

export const HouseRules = ({ rules }: { rules: readonly string[] }) => (
  <ol class="house-rules">
    {rules.map(rule => (
      <li>{rule}</li>
    ))}
  </ol>
)

interface FieldProps {
  id: string
  label: string
  aside?: string
  problem: string | undefined
  children: Child
}

/** A field under its name, with what is wrong with it beside it. */
export const Field = ({ id, label, aside, problem, children }: FieldProps) => (
  <div class={problem === undefined ? 'field' : 'field is-wrong'}>
    <label for={id}>
      {label} {aside !== undefined && <small>{aside}</small>}
    </label>
    {children}
    {problem !== undefined && (
      <span class="error" id={`${id}-problem`}>
        {problem}
      </span>
    )}
  </div>
)
