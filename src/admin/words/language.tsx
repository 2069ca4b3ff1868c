import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'

export const languages = ['fa', 'en'] as const
export type Language = (typeof languages)[number]

interface Choice {
  language: Language
  choose: (language: Language) => void
}

const remembered = 'peyk.desk.language'
const Chosen = createContext<Choice>({ language: 'fa', choose: () => undefined })

/** Speaks Persian unless this browser chose English before; keeps the page's `lang` and `dir` true. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(readRemembered)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr'
    remember(language)
  }, [language])
  const choice = useMemo(() => ({ language, choose }), [language])
  return <Chosen value={choice}>{children}</Chosen>
}

export const useLanguage = (): Choice => use(Chosen)

/** The catalogue of a screen in the language of the interface. */
export function useWords<Words>(fa: Words, en: Words): Words {
  return useLanguage().language === 'fa' ? fa : en
}

function readRemembered(): Language {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'fa'
  } catch {
    return 'fa'
  }
}

// A browser that stores nothing forgets the choice, and that is all.
function remember(language: Language): void {
  try {
    localStorage.setItem(remembered, language)
  } catch {
    return
  }
}
