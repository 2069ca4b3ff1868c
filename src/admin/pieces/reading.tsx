import type { ReactNode } from 'react'
import { useSharedWords } from '../words/use-shared-words.ts'
import { FaultNotice } from './fault-notice.tsx'

interface Question<Answer> {
  data: Answer | undefined
  error: unknown
}

/** What a question answered; until then that it is being read, or why it could not be. */
export function Reading<Answer>({
  of,
  children,
}: {
  of: Question<Answer>
  children: (answer: Answer) => ReactNode
}) {
  const words = useSharedWords()
  if (of.data !== undefined) return children(of.data)
  if (of.error !== null) return <FaultNotice fault={of.error} />
  return (
    <p className="note" role="status">
      {words.loading}
    </p>
  )
}
