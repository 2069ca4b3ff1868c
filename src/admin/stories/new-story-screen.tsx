import type { ReactNode } from 'react'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NewStoryForm } from './new-story-form.tsx'

/** Begins a story: only what cannot be changed later is asked, and a headline to know it by. */
export function NewStoryScreen(): ReactNode {
  const words = useWords(fa, en)
  useTitle(words.newTitle)
  return (
    <OnlyFor holders={['story.write']}>
      <section className="pane is-stack is-narrow">
        <header className="page-head">
          <h1>{words.newTitle}</h1>
          <p>{words.newSays}</p>
        </header>
        <NewStoryForm />
      </section>
    </OnlyFor>
  )
}
