import { useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { provinces, type StoryLine } from '../api/newsroom.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useLineKeys } from '../pieces/use-line-keys.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

export function StoryTable({ stories }: { stories: readonly StoryLine[] }) {
  const words = useWords(fa, en)
  const list = useRef<HTMLTableSectionElement>(null)
  useLineKeys(list)
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.story}</th>
          <th scope="col">{words.author}</th>
          <th scope="col">{words.status}</th>
          <th scope="col" aria-sort="descending">
            {words.changed}
          </th>
        </tr>
      </thead>
      <tbody ref={list}>
        {stories.map(story => (
          <StoryRow key={story.id} story={story} />
        ))}
      </tbody>
    </table>
  )
}

function StoryRow({ story }: { story: StoryLine }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const known = useQuery(provinces).data ?? []
  const province = known.find(({ slug }) => slug === story.province)
  const isFa = say.language === 'fa'
  const about = [
    shared.kinds[story.kind],
    isFa ? story.sectionFa : story.sectionEn,
    isFa ? province?.nameFa : province?.nameEn,
  ]
  return (
    <tr>
      <td className="number soft">{say.code(story.code)}</td>
      <th scope="row">
        <Link to="/stories/$id" params={{ id: story.id }} lang={story.edition} dir="auto" data-line="">
          {story.headline === '' ? words.withoutHeadline : story.headline}
        </Link>{' '}
        <span className="note">{about.filter(Boolean).join(' · ')}</span>
      </th>
      <td dir="auto">{story.authorName ?? words.nobody}</td>
      <td>
        <StatusMark status={story.status} />
      </td>
      <td className="note">
        <time dateTime={story.updatedAt}>{say.ago(story.updatedAt)}</time>
      </td>
    </tr>
  )
}
