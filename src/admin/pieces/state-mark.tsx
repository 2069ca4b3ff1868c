import type { ReactNode } from 'react'
import type { StoryStatus } from '../api/newsroom.ts'
import { useSharedWords } from '../words/use-shared-words.ts'

export type Tone = 'plain' | 'waiting' | 'active' | 'good' | 'refused'

/** A state: a mark and a word, never a colour alone. */
export const StateMark = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={tone === 'plain' ? 'state' : `state is-${tone}`}>{children}</span>
)

const tones: Readonly<Record<StoryStatus, Tone>> = {
  draft: 'plain',
  'in-review': 'waiting',
  returned: 'active',
  approved: 'active',
  scheduled: 'waiting',
  published: 'good',
  corrected: 'good',
  updated: 'good',
  withdrawn: 'refused',
}

export function StatusMark({ status }: { status: StoryStatus }) {
  return <StateMark tone={tones[status]}>{useSharedWords().statuses[status]}</StateMark>
}
