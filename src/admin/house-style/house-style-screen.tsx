import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { houseStyle } from '../api/house-style.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { OrderTabs } from '../sections/order-tabs.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { HouseStyleForm } from './house-style-form.tsx'

/** How this newsroom spells where several ways are right: seen by the desk, chosen by the administrator. */
export function HouseStyleScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Spelling />
    </OnlyFor>
  )
}

function Spelling() {
  const words = useWords(fa, en)
  const asked = useQuery(houseStyle)
  useTitle(words.houseStyle)
  return (
    <>
      <OrderTabs />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.houseStyle}</h1>
          <p>{words.says}</p>
        </header>
        <Reading of={asked}>{style => <HouseStyleForm style={style} />}</Reading>
      </section>
    </>
  )
}
