import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { createStory, sections, type NewStory } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What a new story cannot be without. */
export function NewStoryForm() {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [edition, setEdition] = useState<'fa' | 'en'>('fa')
  const [section, setSection] = useState('')
  const [headline, setHeadline] = useState('')
  const begin = useBeginStory()
  const problemOf = useProblems(begin.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    begin.mutate({ edition, section, content: { headline: headline.trim() } })
  }
  return (
    <form className="form" onSubmit={send} lang={edition}>
      <SectionField value={section} onChange={setSection} problem={problemOf('section')} />
      <ChoiceField
        label={words.edition}
        value={edition}
        choices={[
          ['fa', shared.editions.fa],
          ['en', shared.editions.en],
        ]}
        onChange={chosen => setEdition(chosen === 'en' ? 'en' : 'fa')}
      />
      <TextField
        label={words.headline}
        help={words.headlineHelp}
        value={headline}
        onChange={setHeadline}
        dir="auto"
        problem={problemOf('headline')}
      />
      <FaultNotice fault={begin.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={begin.isPending}>
          {words.begin}
        </button>
      </div>
    </form>
  )
}

interface SectionFieldProps {
  value: string
  onChange: (slug: string) => void
  problem: string | undefined
}

function SectionField(props: SectionFieldProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language } = useSay()
  const known = useQuery(sections).data ?? []
  const named = known.map(({ slug, nameFa, nameEn }) => [slug, language === 'fa' ? nameFa : nameEn] as const)
  return <ChoiceField {...props} label={words.section} choices={[['', shared.choose], ...named]} />
}

function useBeginStory() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (order: NewStory) => createStory(order),
    onSuccess: async story => {
      await questions.invalidateQueries({ queryKey: ['stories'] })
      await navigate({ to: '/stories/$id', params: { id: story.id }, replace: true })
    },
  })
}
