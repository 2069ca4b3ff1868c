import type { ReactNode } from 'react'
import type { Permission } from '../../people/index.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { useMay } from './me.ts'

/** A screen for those who hold one of these permissions; others are told so. */
export function OnlyFor({ holders, children }: { holders: readonly Permission[]; children: ReactNode }) {
  const may = useMay()
  const words = useSharedWords()
  if (holders.some(may)) return children
  return (
    <section className="pane is-stack">
      <h1 className="big">{words.notAllowed}</h1>
    </section>
  )
}
