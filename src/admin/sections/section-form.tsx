import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import {
  changeSection,
  createSection,
  placeSection,
  type SectionLine,
  type SectionState,
} from '../api/sections.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { showTree } from './section-table.tsx'

interface SectionFormProps {
  tree: readonly SectionLine[]
  /** The section to change; a new one when left out. */
  section: SectionLine | undefined
}

interface SectionTyped {
  nameFa: string
  nameEn: string
  slug: string
  state: SectionState
  parentId: string | null
}

const states = ['open', 'hidden', 'closed'] as const
const nothing: SectionTyped = { nameFa: '', nameEn: '', slug: '', state: 'open', parentId: null }

/** What a section is called, where it stands and whether it is open. */
export function SectionForm({ tree, section }: SectionFormProps) {
  const words = useWords(fa, en)
  const [typed, type] = useState<SectionTyped>(section ?? nothing)
  const saving = useSaving(section)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{section === undefined ? words.addSection : words.edit}</h2>
      <NameFields typed={typed} type={type} fault={saving.error} />
      <PlaceFields tree={tree} section={section} typed={typed} type={type} />
      <FaultNotice fault={saving.error} />
      <FormEnd label={section === undefined ? words.add : words.save} done={words.saved} saving={saving} />
    </form>
  )
}

function useSaving(section: SectionLine | undefined) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ parentId, state, ...naming }: SectionTyped): Promise<SectionLine[]> => {
      if (section === undefined) return createSection({ ...naming, parentId })
      const tree = await changeSection(section.id, { ...naming, state })
      return parentId === section.parentId ? tree : placeSection(section.id, { parentId, place: 200 })
    },
    onSuccess: async (tree, { slug }) => {
      await showTree(tree)
      const made = tree.find(each => each.slug === slug)
      if (section === undefined && made !== undefined)
        await navigate({ to: '/sections', search: { section: made.id }, replace: true })
    },
  })
}

interface FieldsProps {
  typed: SectionTyped
  type: (typed: SectionTyped) => void
}

function NameFields({ typed, type, fault }: FieldsProps & { fault: unknown }) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  const field = (name: 'nameFa' | 'nameEn' | 'slug') => ({
    label: words[name],
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
    problem: problemOf(name),
    autoComplete: 'off',
    most: 60,
  })
  return (
    <>
      <TextField {...field('nameFa')} dir="rtl" />
      <TextField {...field('nameEn')} dir="ltr" />
      <TextField {...field('slug')} dir="ltr" help={words.slugHelp} />
    </>
  )
}

function PlaceFields({ tree, section, typed, type }: FieldsProps & SectionFormProps) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const hasUnder = tree.some(({ parentId }) => parentId === section?.id)
  const parents = tree.filter(({ id, parentId }) => parentId === null && id !== section?.id)
  return (
    <>
      <ChoiceField
        label={words.parent}
        value={typed.parentId ?? ''}
        disabled={hasUnder && section !== undefined}
        choices={[
          ['', words.noParent],
          ...parents.map(({ id, nameFa, nameEn }) => [id, language === 'fa' ? nameFa : nameEn] as const),
        ]}
        onChange={id => type({ ...typed, parentId: id === '' ? null : id })}
      />
      {section !== undefined && (
        <ChoiceField
          label={words.state}
          value={typed.state}
          choices={states.map(state => [state, words.states[state]] as const)}
          onChange={chosen => type({ ...typed, state: states.find(state => state === chosen) ?? 'open' })}
        />
      )}
    </>
  )
}
