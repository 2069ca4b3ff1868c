import type { ReactNode } from 'react'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { WriteRelease } from './write-release.tsx'

/** Begins a release. */
export function NewReleaseScreen(): ReactNode {
  const words = useWords(fa, en)
  useTitle(words.writeTitle)
  return (
    <OnlyFor holders={['release.write']}>
      <WriteRelease />
    </OnlyFor>
  )
}
