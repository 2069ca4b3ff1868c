import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { sendAdvisory } from '../api/both-ways.ts'
import { officeKinds } from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { StoryField } from './story-field.tsx'
import { ToFields } from './to-fields.tsx'

const kinds = ['information', 'correction', 'coverage'] as const

/** An advisory while it is typed, with the headline of the story that it names. */
const Kept = z.object({
  kind: z.enum(kinds),
  subject: z.string(),
  text: z.string(),
  to: z.object({
    offices: z.array(z.string()),
    under: z.nullable(z.string()),
    province: z.nullable(z.string()),
    kind: z.nullable(z.enum(officeKinds)),
  }),
  story: z.nullable(z.object({ id: z.string(), headline: z.string() })),
  answerBy: z.nullable(z.string()),
})
type Typed = z.infer<typeof Kept>
const nothing: Typed = {
  kind: 'information',
  subject: '',
  text: '',
  to: { offices: [], under: null, province: null, kind: null },
  story: null,
  answerBy: null,
}

/** The form by which the desk asks something of offices. */
export function NewAdvisory() {
  const words = useWords(fa, en)
  const say = useSay()
  const form = useTyped({ thing: 'new-advisory', begun: nothing, shape: Kept })
  const { typed, type, settle } = form
  const sending = useMutation({
    mutationFn: ({ story, ...order }: Typed) => sendAdvisory({ ...order, storyId: story?.id ?? null }),
    onSuccess: async (_, sent) => {
      settle(sent, nothing)
      await questions.invalidateQueries({ queryKey: ['advisories'] })
    },
  })
  const problemOf = useProblems(sending.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    sending.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.newAdvisory}</h2>
      <LeftWords of={form} textOf={({ subject, text }) => `${subject}\n${text}`} />
      <ChoiceField
        label={words.kindLabel}
        value={typed.kind}
        choices={kinds.map(kind => [kind, words.kinds[kind]])}
        onChange={value => type({ ...typed, kind: kinds.find(kind => kind === value) ?? 'information' })}
      />
      <WrittenFields typed={typed} type={type} problemOf={problemOf} />
      <ToFields to={typed.to} onChange={to => type({ ...typed, to })} problem={problemOf('to')} />
      <MomentField
        key={`${form.taken} ${sending.data?.id}`}
        label={words.answerBy}
        help={words.answerByHelp}
        value={typed.answerBy}
        onChange={answerBy => type({ ...typed, answerBy })}
        problem={problemOf('answerBy')}
      />
      <FaultNotice fault={sending.error} />
      <FormEnd
        label={words.send}
        done={words.sentTo(say.count(sending.data?.offices ?? 0))}
        saving={sending}
      />
    </form>
  )
}

interface WrittenFieldsProps {
  typed: Typed
  type: (typed: Typed) => void
  problemOf: (field: string) => string | undefined
}

function WrittenFields({ typed, type, problemOf }: WrittenFieldsProps) {
  const words = useWords(fa, en)
  return (
    <>
      <StoryField
        story={typed.story}
        onChange={story => type({ ...typed, story: story && { id: story.id, headline: story.headline } })}
        problem={problemOf('storyId')}
      />
      <TextField
        label={words.subject}
        value={typed.subject}
        onChange={subject => type({ ...typed, subject })}
        dir="auto"
        most={200}
        problem={problemOf('subject')}
      />
      <TextField
        label={words.text}
        value={typed.text}
        onChange={text => type({ ...typed, text })}
        dir="auto"
        rows={5}
        most={4000}
        problem={problemOf('text')}
      />
    </>
  )
}
