import type { Child } from 'hono/jsx'
import { addresses } from '../addresses.ts'
import type { Words } from '../wording/words.ts'

export const commentLimits = { name: 60, text: 1500 } as const

interface FormProps {
  words: Words
  story: { code: number }
  parentId?: string | undefined
  /** What was written, when the form comes back with problems. */
  written?: { name: string; text: string }
  /** Sentences by field. */
  problems?: ReadonlyMap<string, string>
}

/** The form for a comment: the three rules, a name if one likes, the text. No account, no e-mail, no number. */
export const CommentForm = ({
  words,
  story,
  parentId,
  written,
  problems = new Map<string, string>(),
}: FormProps) => {
  const { comments } = words
  return (
    <section aria-labelledby="write">
      <h2 class="list-title" id="write">
        {comments.yours}
      </h2>
      <form
        class="form"
        method="post"
        action={addresses.comment(story.code)}
        data-comment
        data-failed={comments.failed}
      >
        <HouseRules rules={comments.rules} />
        <p class="notice is-refused" role="status" hidden></p>
        {parentId !== undefined && <input type="hidden" name="parent" value={parentId} />}
        <NameField words={words} written={written} problems={problems} />
        <TextField words={words} written={written} problems={problems} />
        <div class="form-end">
          <button class="button is-main" type="submit">
            {comments.send}
          </button>
          <span class="note">{comments.noContact}</span>
        </div>
      </form>
    </section>
  )
}

interface FieldsProps {
  words: Words
  written: { name: string; text: string } | undefined
  problems: ReadonlyMap<string, string>
}

const NameField = ({ words: { comments }, written, problems }: FieldsProps) => (
  <Field id="name" label={comments.name} aside={comments.optional} problem={problems.get('name')}>
    <input
      class="input"
      id="name"
      name="name"
      type="text"
      value={written?.name ?? ''}
      maxlength={commentLimits.name}
      autocomplete="nickname"
      aria-invalid={problems.has('name') ? 'true' : undefined}
      aria-describedby={problems.has('name') ? 'name-problem' : undefined}
    />
  </Field>
)

const TextField = ({ words: { comments }, written, problems }: FieldsProps) => (
  <Field id="text" label={comments.text} problem={problems.get('text')}>
    <textarea
      class="input"
      id="text"
      name="text"
      rows={6}
      aria-invalid={problems.has('text') ? 'true' : undefined}
      aria-describedby={problems.has('text') ? 'text-problem left' : 'left'}
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
