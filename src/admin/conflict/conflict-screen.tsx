import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readNewest, saveDraft, type Story } from '../api/newsroom.ts'
import { Refused } from '../api/refused.ts'
import { draftOf, formOf, type DraftForm } from '../editor/draft-form.ts'
import { Reading } from '../pieces/reading.tsx'
import { ChooseDraft } from './choose-draft.tsx'
import type { Drafts } from './merge-drafts.ts'

interface ConflictProps {
  storyId: string
  isPublic: boolean
  /** What this writer wrote, and the saved draft it began from. */
  mine: DraftForm
  base: DraftForm
  /** The choice is saved, or the writer's text was put aside: the newest revision is the one to go on from. */
  onSettled: () => void
}

/** Somebody else saved after this writer: both drafts beside each other, merged as far as they agree. */
export function ConflictScreen({ storyId, isPublic, mine, base, onSettled }: ConflictProps) {
  const [round, begin] = useState({ mine, base, number: 1 })
  const newest = useQuery({
    queryKey: ['newest', storyId, round.number],
    queryFn: () => readNewest(storyId),
    staleTime: Infinity,
    gcTime: 0,
  })
  const saving = useMutation({
    mutationFn: ({ form, story }: { form: DraftForm; story: Story }) =>
      saveDraft(storyId, draftOf(form, { basedOn: story.draftRevisionId }, isPublic)),
    onSuccess: onSettled,
    // They went on writing meanwhile: what was chosen is now mine, and only what is new is asked about.
    onError: (fault, { form, story }) => {
      if (fault instanceof Refused && fault.code === 'story.changed_since_read')
        begin({ mine: form, base: formOf(story), number: round.number + 1 })
    },
  })
  return (
    <Reading of={newest}>
      {story => {
        const drafts: Drafts = { base: round.base, mine: round.mine, theirs: formOf(story) }
        return (
          <ChooseDraft
            key={story.draftRevisionId}
            {...{ drafts, story }}
            fault={saving.error}
            isBusy={saving.isPending}
            onChosen={form => saving.mutate({ form, story })}
            onPutAside={onSettled}
          />
        )
      }}
    </Reading>
  )
}
