import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { storyOf, type Story, type StoryAct } from '../api/newsroom.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import type { DraftForm } from './draft-form.ts'
import { doAct, type Said } from './do-act.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { DraftKeeper } from './keep-draft.ts'
import { isRelease, ReleaseDialog } from './release-dialog.tsx'

interface StoryActsProps {
  story: Story
  keeper: DraftKeeper<DraftForm>
  onFault: (fault: unknown) => void
}

// Acts that readers or the writer feel are asked about first; some take a note.
const asked: readonly StoryAct[] = ['return', 'schedule', 'publish', 'correct', 'update', 'withdraw']

/** The acts that the server allows on this story, in the order of the workflow. */
export function StoryActs({ story, keeper, onFault }: StoryActsProps) {
  const words = useWords(fa, en)
  const [asking, ask] = useState<StoryAct | null>(null)
  const acting = useMutation({
    mutationFn: (order: Said & { act: StoryAct }) => doAct({ ...order, storyId: story.id, keeper }),
    onMutate: () => onFault(null),
    onError: fault => {
      onFault(fault)
      // What was saved on the way may carry other warnings than those on the screen.
      void questions.invalidateQueries({ queryKey: storyOf(story.id).queryKey })
    },
    onSuccess: async after => {
      keeper.goOnFrom(after.draftRevisionId)
      await showAnswer(storyOf(story.id).queryKey, after)
      void questions.invalidateQueries({ queryKey: ['stories'] })
      void questions.invalidateQueries({ queryKey: ['desk'] })
      ask(null)
    },
  })
  const begin = (act: StoryAct): void => {
    acting.reset()
    if (asked.includes(act)) ask(act)
    else acting.mutate({ act })
  }
  const main = mainAct(story.acts)
  return (
    <>
      {story.acts.map(act => (
        <button
          key={act}
          type="button"
          className={`button desk-button${act === main ? ' is-main' : ''}${act === 'withdraw' ? ' is-grave' : ''}`}
          disabled={acting.isPending}
          onClick={() => begin(act)}
        >
          {words.acts[act]}
        </button>
      ))}
      {asking !== null && (
        <AskingDialog
          key={asking}
          act={asking}
          story={story}
          fault={acting.error}
          isBusy={acting.isPending}
          onDo={(said, settle) => acting.mutate({ act: asking, ...said }, { onSuccess: settle })}
          onClose={() => ask(null)}
        />
      )}
    </>
  )
}

interface AskingProps {
  act: StoryAct
  story: Story
  fault: unknown
  isBusy: boolean
  onDo: (said: Said, settle: () => void) => void
  onClose: () => void
}

/** Before readers see a story its checklist is read once more; other acts take a note or a yes. */
function AskingDialog({ act, story, onDo, ...rest }: AskingProps) {
  const words = useWords(fa, en)
  if (isRelease(act)) return <ReleaseDialog {...{ act, story, onDo }} {...rest} />
  return (
    <NoteDialog
      title={words.acts[act]}
      {...sentencesOf(words, act)}
      doLabel={words.acts[act]}
      isGrave={act === 'withdraw'}
      keptAs={`${act}.${story.id}`}
      onDo={(note, settle) => onDo({ note }, settle)}
      {...rest}
    />
  )
}

function sentencesOf(words: typeof fa, act: StoryAct): { explanation: string; noteLabel: string } {
  switch (act) {
    case 'return':
      return { explanation: words.returnSays, noteLabel: words.returnNote }
    default:
      return { explanation: words.withdrawSays, noteLabel: words.withdrawNote }
  }
}

/** The act that usually comes next. */
const mainAct = (acts: readonly StoryAct[]): StoryAct | undefined =>
  acts.includes('submit')
    ? 'submit'
    : acts.includes('approve')
      ? 'approve'
      : acts.find(act => act === 'publish')
