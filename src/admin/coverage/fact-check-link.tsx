import { Link } from '@tanstack/react-router'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** From a fact check to its claim, verdict and evidence. */
export function FactCheckLink({ storyId: id }: { storyId: string }) {
  return (
    <p>
      <Link to="/stories/$id/fact-check" params={{ id }} className="link">
        {useWords(fa, en).factCheck}
      </Link>
    </p>
  )
}
