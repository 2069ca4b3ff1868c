import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useSharedWords } from '../words/use-shared-words.ts'

/** An address that leads nowhere. */
export function NoPage(): ReactNode {
  const words = useSharedWords()
  return (
    <section className="pane is-stack">
      <h1 className="big">{words.noPage}</h1>
      <p>
        <Link to="/" className="link">
          {words.toDesk}
        </Link>
      </p>
    </section>
  )
}
