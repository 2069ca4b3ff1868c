import { useQuery } from '@tanstack/react-query'
import { conversationUnder, type Comment } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The story a comment stands under: the third house rule cannot be judged without it. */
export function BesideStory({ comment }: { comment: Comment }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { id, code, kicker, headline, lead, path } = comment.story
  return (
    <aside className="pane beside" aria-label={words.story}>
      <p className="note">
        {words.story} · {words.code(say.code(code))}
      </p>
      <div dir="auto" lang="fa">
        {kicker !== '' && <p className="kicker">{kicker}</p>}
        <h2>{headline}</h2>
      </div>
      <p dir="auto" lang="fa">
        {lead}
      </p>
      <p>
        <a className="link" href={path} target="_blank" rel="noreferrer">
          {words.seeOnSite}
        </a>
      </p>
      <Conversation storyId={id} />
    </aside>
  )
}

function Conversation({ storyId }: { storyId: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  const under = useQuery(conversationUnder(storyId)).data
  if (under === undefined) return null
  const { published, waiting, refused } = under.counts
  return (
    <>
      <h3 className="pane-title">{words.conversation}</h3>
      {under.published.length === 0 && <p className="note">{words.conversationEmpty}</p>}
      {under.published.map(({ id, name, text }) => (
        <p key={id} className="said" dir="auto" lang="fa">
          <b>{name === '' ? words.withoutName : name}</b> {text}
        </p>
      ))}
      <p className="note">{words.counts(say.count(published), say.count(waiting), say.count(refused))}</p>
    </>
  )
}
