import type { Comment } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The story a comment stands under: the third house rule cannot be judged without it. */
export function BesideStory({ comment }: { comment: Comment }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { code, headline, lead, path } = comment.story
  return (
    <aside className="pane beside" aria-label={words.story}>
      <p className="note">
        {words.story} · {words.code(say.code(code))}
      </p>
      <h2 dir="auto" lang="fa">
        {headline}
      </h2>
      <p dir="auto" lang="fa">
        {lead}
      </p>
      <p>
        <a className="link" href={path} target="_blank" rel="noreferrer">
          {words.seeOnSite}
        </a>
      </p>
    </aside>
  )
}
