import { useQuery } from '@tanstack/react-query'
import { storyOf, type Story } from '../api/newsroom.ts'
import type { Release } from '../api/network.ts'
import { blocksOf } from '../differences/blocks-of.ts'
import { compareBlocks } from '../differences/compare-blocks.ts'
import { compareWords } from '../differences/compare-words.ts'
import { StretchesShown } from '../differences/stretches-shown.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What the newsroom changed: the story's newest revision against what the office sent. */
export function AgainstStory({ release, storyId }: { release: Release; storyId: string }) {
  const words = useWords(fa, en)
  const asked = useQuery(storyOf(storyId))
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.againstStory}</h2>
      <p className="note">{words.againstStorySays}</p>
      <Reading of={asked}>{story => <Difference release={release} story={story} />}</Reading>
    </section>
  )
}

function Difference({ release: { content }, story }: { release: Release; story: Story }) {
  const changes = compareBlocks(blocksOf(content.body), blocksOf(story.content.body))
  return (
    <div className="diff" lang="fa" dir="rtl">
      <p className="firm">
        <StretchesShown stretches={compareWords(content.headline, story.content.headline)} hidesSpacing />
      </p>
      <p>
        <StretchesShown stretches={compareWords(content.lead, story.content.lead)} hidesSpacing />
      </p>
      {changes.map(({ stretches }, place) => (
        <p key={place}>
          <StretchesShown stretches={stretches} hidesSpacing />
        </p>
      ))}
    </div>
  )
}
