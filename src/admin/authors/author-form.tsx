import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { saveAuthor, type Author } from '../api/authors.ts'
import { writers } from '../api/day.ts'
import { questions } from '../api/questions.ts'
import { ChoosePicture } from '../media/choose-picture.tsx'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped, type TypedForm } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

type Typed = Omit<Author, 'id'>

const nobody: Typed = {
  slug: '',
  nameFa: '',
  nameEn: '',
  roleFa: '',
  roleEn: '',
  aboutFa: '',
  aboutEn: '',
  pictureId: null,
  personId: null,
}

const AuthorKept = z.object({
  slug: z.string(),
  nameFa: z.string(),
  nameEn: z.string(),
  roleFa: z.string(),
  roleEn: z.string(),
  aboutFa: z.string(),
  aboutEn: z.string(),
  pictureId: z.nullable(z.string()),
  personId: z.nullable(z.string()),
})
const typedOf = ({ id: _, ...author }: Author): Typed => author

/** What readers are told of an author, and whose account it is. */
export function AuthorForm({ author }: { author: Author | undefined }) {
  const words = useWords(fa, en)
  const [begun] = useState(() => (author === undefined ? nobody : typedOf(author)))
  const form = useTyped({ thing: `author.${author?.id ?? 'new'}`, begun, shape: AuthorKept })
  const { typed, type, settle } = form
  const saving = useSaving(author?.id, settle)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{author === undefined ? words.add : words.edit}</h2>
      <LeftWords
        of={form}
        textOf={({ nameFa, nameEn, aboutFa, aboutEn }) => [nameFa, nameEn, aboutFa, aboutEn].join('\n')}
      />
      <WordFields typed={typed} type={type} fault={saving.error} />
      <AccountField typed={typed} type={type} />
      <PictureField typed={typed} type={type} />
      <FaultNotice fault={saving.error} />
      <FormEnd label={words.save} done={words.saved} saving={saving} />
    </form>
  )
}

function useSaving(id: string | undefined, settle: TypedForm<Typed>['settle']) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (typed: Typed) => saveAuthor(id, typed),
    onSuccess: async (author, sent) => {
      settle(sent, id === undefined ? nobody : sent)
      await questions.invalidateQueries({ queryKey: ['authors'] })
      if (id === undefined) await navigate({ to: '/authors', search: { author: author.id }, replace: true })
    },
  })
}

interface FieldsProps {
  typed: Typed
  type: (typed: Typed) => void
}

function WordFields({ typed, type, fault }: FieldsProps & { fault: unknown }) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  const field = (name: Exclude<keyof Typed, 'pictureId' | 'personId'>) => ({
    label: words[name],
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
    problem: problemOf(name),
  })
  return (
    <>
      <TextField {...field('nameFa')} dir="rtl" most={80} />
      <TextField {...field('nameEn')} dir="ltr" most={80} />
      <TextField {...field('roleFa')} dir="rtl" most={80} />
      <TextField {...field('roleEn')} dir="ltr" most={80} />
      <TextField {...field('aboutFa')} dir="rtl" rows={3} most={1000} />
      <TextField {...field('aboutEn')} dir="ltr" rows={3} most={1000} />
      <TextField {...field('slug')} dir="auto" help={words.slugHelp} most={100} />
    </>
  )
}

function AccountField({ typed, type }: FieldsProps) {
  const words = useWords(fa, en)
  const people = useQuery(writers).data ?? []
  return (
    <ChoiceField
      label={words.person}
      value={typed.personId ?? ''}
      choices={[['', words.nobody], ...people.map(({ id, name }) => [id, name] as const)]}
      onChange={id => type({ ...typed, personId: id === '' ? null : id })}
    />
  )
}

function PictureField({ typed, type }: FieldsProps) {
  const words = useWords(fa, en)
  const [isOpen, open] = useState(false)
  return (
    <div className="field">
      <span className="small">{words.picture}</span>
      {typed.pictureId !== null && <p className="note">{words.pictureChosen}</p>}
      <div className="row is-close">
        <button type="button" className="button desk-button" onClick={() => open(true)}>
          {words.choosePicture}
        </button>
        {typed.pictureId !== null && (
          <button
            type="button"
            className="button desk-button quiet"
            onClick={() => type({ ...typed, pictureId: null })}
          >
            {words.removePicture}
          </button>
        )}
      </div>
      {isOpen && (
        <ChoosePicture
          onChoose={picture => {
            type({ ...typed, pictureId: picture.id })
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </div>
  )
}
