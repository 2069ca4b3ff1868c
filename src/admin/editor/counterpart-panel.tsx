import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import {
  beginCounterpart,
  linkCounterparts,
  storyOf,
  unlinkCounterparts,
  type Story,
  type StoryLine,
} from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { StatusMark } from '../pieces/state-mark.tsx'
import { StoryFinder } from '../story-finder/story-finder.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The same story in the other edition: found, begun, or parted from. And the way to a live story's desk. */
export function CounterpartPanel({ story }: { story: Story }) {
  const words = useWords(fa, en)
  return (
    <section className="heap is-close">
      {story.kind === 'live' && (
        <p>
          <Link to="/stories/$id/live" params={{ id: story.id }} className="button desk-button is-main">
            {words.liveDesk}
          </Link>
        </p>
      )}
      <h2 className="pane-title">{words.counterpart}</h2>
      {story.counterpartId === null ? (
        <NoCounterpart story={story} />
      ) : (
        <Counterpart story={story} otherId={story.counterpartId} />
      )}
    </section>
  )
}

const again = (id: string): Promise<void> => questions.invalidateQueries({ queryKey: storyOf(id).queryKey })

function Counterpart({ story, otherId }: { story: Story; otherId: string }) {
  const words = useWords(fa, en)
  const isEditor = story.may.includes('story.publish')
  const other = useQuery(storyOf(otherId)).data
  const parting = useMutation({
    mutationFn: () => unlinkCounterparts(story.id),
    onSuccess: async () => {
      await again(otherId)
      await again(story.id)
    },
  })
  return (
    <>
      <p>
        <Link to="/stories/$id" params={{ id: otherId }} className="link">
          <bdi lang={other?.edition}>{other?.content.headline ?? words.openCounterpart}</bdi>
        </Link>{' '}
        {other !== undefined && <StatusMark status={other.status} />}
      </p>
      <FaultNotice fault={parting.error} />
      {isEditor && (
        <p>
          <button
            type="button"
            className="button desk-button quiet is-grave"
            disabled={parting.isPending}
            onClick={() => parting.mutate()}
          >
            {words.unlink}
          </button>
        </p>
      )}
    </>
  )
}

function NoCounterpart({ story }: { story: Story }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const beginning = useMutation({
    mutationFn: () => beginCounterpart(story.id),
    onSuccess: async ({ id }) => {
      await again(story.id)
      await navigate({ to: '/stories/$id', params: { id } })
    },
  })
  const linking = useMutation({
    mutationFn: ({ id }: StoryLine) =>
      linkCounterparts(story.edition === 'fa' ? { fa: story.id, en: id } : { fa: id, en: story.id }),
    onSuccess: () => again(story.id),
  })
  if (story.status === 'withdrawn') return null
  return (
    <>
      <p className="note">{words.counterpartSays}</p>
      {story.may.includes('story.write') && (
        <p>
          <button
            type="button"
            className="button desk-button"
            disabled={beginning.isPending}
            onClick={() => beginning.mutate()}
          >
            {words.beginCounterpart}
          </button>
        </p>
      )}
      {story.may.includes('story.publish') && (
        <StoryFinder
          label={words.findCounterpart}
          edition={story.edition === 'fa' ? 'en' : 'fa'}
          without={[]}
          onChoose={other => linking.mutate(other)}
        />
      )}
      <FaultNotice fault={beginning.error ?? linking.error} />
    </>
  )
}
