import { Mark } from '../pieces/mark.tsx'
import { AwayStrip } from '../frame/away-strip.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en as frameEn } from '../frame/en.ts'
import { fa as frameFa } from '../frame/fa.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The door of the desk. */
export function SignInScreen({ onDone }: { onDone: () => Promise<unknown> }) {
  const words = useWords(fa, en)
  const frame = useWords(frameFa, frameEn)
  const shared = useSharedWords()
  const { language, choose } = useLanguage()
  useTitle(words.title)
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
        <h1 className="list-title">{words.title}</h1>
        <SignInForm onDone={onDone} />
        <p className="note">{words.accounts}</p>
      </section>
    </main>
  )
}
