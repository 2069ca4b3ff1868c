import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { storyOf } from '../api/newsroom.ts'
import { useAddressId } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StoryEditor } from './story-editor.tsx'
import { usePen } from './use-pen.ts'

/** One story: writing it, and every act that can be done to it. */
export function EditorScreen(): ReactNode {
  const id = useAddressId()
  return (
    <OnlyFor holders={['desk.read']}>
      <OpenStory key={id} id={id} />
    </OnlyFor>
  )
}

function OpenStory({ id }: { id: string }) {
  // A newer revision is opened as a new editor: nothing of the former text stays in a field.
  const [opened, open] = useState(0)
  const asked = useQuery({ ...storyOf(id), refetchInterval: 30_000 })
  const openNewest = async (): Promise<void> => {
    await asked.refetch()
    open(current => current + 1)
  }
  const isWriter =
    asked.data !== undefined && asked.data.may.includes('story.write') && asked.data.status !== 'withdrawn'
  const held = usePen({ storyId: id, isWriter, onTaken: openNewest })
  return (
    <div className="editor-frame">
      <Reading of={asked}>
        {story => (
          <StoryEditor key={opened} {...{ story, isWriter, held }} onOpenNewest={() => void openNewest()} />
        )}
      </Reading>
    </div>
  )
}
