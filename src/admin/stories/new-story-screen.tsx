import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { createStory, sections } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Begins a story: only what cannot be changed later is asked, and a headline to know it by. */
export function NewStoryScreen() {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language } = useSay()
  const navigate = useNavigate()
  const known = useQuery(sections).data ?? []
  const [edition, setEdition] = useState<'fa' | 'en'>('fa')
  const [section, setSection] = useState('')
  const [headline, setHeadline] = useState('')
  const begin = useMutation({
    mutationFn: () => createStory({ edition, section, content: { headline: headline.trim() } }),
    onSuccess: async story => {
      await questions.invalidateQueries({ queryKey: ['stories'] })
      await navigate({ to: '/stories/$id', params: { id: story.id }, replace: true })
    },
  })
  const problemOf = useProblems(begin.error)
  useTitle(words.newTitle)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    begin.mutate()
  }
  return (
    <section className="pane is-stack is-narrow">
      <header className="page-head">
        <h1>{words.newTitle}</h1>
        <p>{words.newSays}</p>
      </header>
      <form className="form" onSubmit={send} lang={edition}>
        <ChoiceField
          label={words.section}
          value={section}
          choices={[
            ['', shared.choose],
            ...known.map(({ slug, nameFa, nameEn }) => [slug, language === 'fa' ? nameFa : nameEn] as const),
          ]}
          onChange={setSection}
          problem={problemOf('section')}
        />
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
    </section>
  )
}
