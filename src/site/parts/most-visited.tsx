import type { Child } from 'hono/jsx'
import type { VisitedList } from '../most-visited.ts'
import type { Words } from '../wording/words.ts'
import { Ranked, TitledList } from './lists.tsx'

/** The most visited stories, span by span; the first is open, and opening another one closes it. No script is needed. */
export const MostVisited = ({
  words,
  title,
  lists,
}: {
  words: Words
  title: Child
  lists: readonly VisitedList[]
}) => (
  <TitledList title={title}>
    {lists.map(({ span, stories }, place) => (
      <details class="visited" name="visited" open={place === 0}>
        <summary>{words.visitedSpans[span]}</summary>
        <Ranked stories={stories} />
      </details>
    ))}
  </TitledList>
)
