import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { askReply } from '../api/both-ways.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const wishes = ['reply', 'correction'] as const
const Kept = z.object({
  code: z.string(),
  wish: z.enum(wishes),
  passage: z.string(),
  text: z.string(),
})
type Typed = z.infer<typeof Kept>
const nothing: Typed = { code: '', wish: 'reply', passage: '', text: '' }

/** The form by which an office asks for a reply or a correction; its words stay in this browser until they are sent. */
export function NewReply() {
  const words = useWords(fa, en)
  const form = useTyped({ thing: 'new-reply', begun: nothing, shape: Kept })
  const { typed, type, settle } = form
  const asking = useMutation({
    mutationFn: (sent: Typed) => askReply({ ...sent, code: Number(toLatinDigits(sent.code.trim())) || 0 }),
    onSuccess: async (_, sent) => {
      settle(sent, nothing)
      await questions.invalidateQueries({ queryKey: ['replies'] })
    },
  })
  const problemOf = useProblems(asking.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    asking.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.newReply}</h2>
      <LeftWords of={form} textOf={({ passage, text }) => [passage, text].join('\n').trim()} />
      <ReplyFields typed={typed} type={type} problemOf={problemOf} />
      <FaultNotice fault={asking.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={asking.isPending}>
          {words.ask}
        </button>
      </div>
    </form>
  )
}

interface ReplyFieldsProps {
  typed: Typed
  type: (typed: Typed) => void
  problemOf: (field: string) => string | undefined
}

function ReplyFields({ typed, type, problemOf }: ReplyFieldsProps) {
  const words = useWords(fa, en)
  return (
    <>
      <TextField
        label={words.code}
        help={words.codeHelp}
        value={typed.code}
        onChange={code => type({ ...typed, code })}
        problem={problemOf('code')}
      />
      <ChoiceField
        label={words.wish}
        value={typed.wish}
        choices={wishes.map(wish => [wish, words.wishes[wish]])}
        onChange={value => type({ ...typed, wish: wishes.find(wish => wish === value) ?? 'reply' })}
      />
      <TextField
        label={words.passage}
        value={typed.passage}
        onChange={passage => type({ ...typed, passage })}
        rows={2}
        dir="auto"
        most={1000}
        problem={problemOf('passage')}
      />
      <TextField
        label={words.replyText}
        help={words.replyTextHelp}
        value={typed.text}
        onChange={text => type({ ...typed, text })}
        rows={6}
        dir="auto"
        most={6000}
        problem={problemOf('text')}
      />
    </>
  )
}
