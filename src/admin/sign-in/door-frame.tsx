import type { ReactNode } from 'react'
import { AwayStrip } from '../frame/away-strip.tsx'
import { en as frameEn } from '../frame/en.ts'
import { fa as frameFa } from '../frame/fa.ts'
import { Mark } from '../pieces/mark.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'

/** What stands before the desk: signing in, an invitation, a second factor that must be set up. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  const frame = useWords(frameFa, frameEn)
  const shared = useSharedWords()
  const { language, choose } = useLanguage()
  return (
    <main className="page door">
      <AwayStrip />
      <header className="gate-head">
        <Mark />
        <div>
          <p className="firm">{shared.deskName}</p>
          <p className="note">{shared.deskSays}</p>
        </div>
        <button
          type="button"
          className="button desk-button quiet is-last"
          lang={frame.otherLanguageCode}
          onClick={() => choose(language === 'fa' ? 'en' : 'fa')}
        >
          {frame.otherLanguage}
        </button>
      </header>
      <section className="gates heap">
        <h1 className="list-title">{title}</h1>
        {children}
      </section>
    </main>
  )
}
