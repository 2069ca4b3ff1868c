import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { questions } from '../api/questions.ts'
import { deleteTopic, mergeTopics, renameTopic, topics, type Topic } from '../api/sections.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useMany } from '../stories/use-many.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What is asked about which topic. */
export interface TopicAsked {
  act: 'rename' | 'merge' | 'delete'
  topic: Topic
}

/** Asks for what an act needs, and says before what will follow from it. */
export function TopicDialog({ asked: { act, topic }, onClose }: { asked: TopicAsked; onClose: () => void }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const many = useMany()
  const [typed, type] = useState(act === 'rename' ? topic.name : '')
  const [into, chooseInto] = useState('')
  const acting = useActing({ asked: { act, topic }, typed, into, onDone: onClose })
  const problemOf = useProblems(acting.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (act !== 'merge' || into !== '') acting.mutate()
  }
  const says = {
    rename: words.renameSays,
    merge: words.mergeSays(many(topic.stories)),
    delete: words.deleteSays,
  }
  return (
    <Modal title={words[`${act}Of`](topic.name)} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{says[act]}</p>
        {act === 'rename' && (
          <TextField
            label={words.newName}
            value={typed}
            onChange={type}
            dir="auto"
            most={100}
            problem={problemOf('name')}
          />
        )}
        {act === 'merge' && (
          <ChooseTopic
            topic={topic}
            text={typed}
            onText={type}
            into={into}
            onInto={chooseInto}
            problem={problemOf('into')}
          />
        )}
        <FaultNotice fault={acting.error} />
        <div className="form-end">
          <button
            type="submit"
            className={`button desk-button ${act === 'delete' ? 'is-grave' : 'is-main'}`}
            disabled={acting.isPending || (act === 'merge' && into === '')}
          >
            {words[act]}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}

interface Acting {
  asked: TopicAsked
  typed: string
  into: string
  onDone: () => void
}

function useActing({ asked: { act, topic }, typed, into, onDone }: Acting) {
  return useMutation({
    mutationFn: async (): Promise<unknown> => {
      if (act === 'rename') return renameTopic(topic.id, typed)
      return act === 'merge' ? mergeTopics(topic.id, into) : deleteTopic(topic.id)
    },
    onSuccess: async () => {
      await questions.invalidateQueries({ queryKey: ['topics'] })
      onDone()
    },
  })
}

interface ChooseTopicProps {
  topic: Topic
  text: string
  onText: (text: string) => void
  into: string
  onInto: (id: string) => void
  problem: string | undefined
}

/** Another topic of the edition, found by its name. */
function ChooseTopic({ topic, text, onText, into, onInto, problem }: ChooseTopicProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const many = useMany()
  const wanted = text.trim()
  const asked = useInfiniteQuery({
    ...topics({ edition: topic.edition, text: wanted }),
    enabled: wanted !== '',
  })
  const found = (asked.data?.pages ?? []).flatMap(page => page.topics).filter(({ id }) => id !== topic.id)
  return (
    <>
      <TextField
        label={words.findInto}
        type="search"
        value={text}
        onChange={written => {
          onText(written)
          onInto('')
        }}
        dir="auto"
        most={100}
      />
      {wanted !== '' && asked.isSuccess && found.length === 0 && <p className="note">{words.noInto}</p>}
      {found.length > 0 && (
        <ChoiceField
          label={words.into}
          value={into}
          choices={[
            ['', shared.choose],
            ...found.map(
              ({ id, name, stories }) => [id, `${name} (${words.storiesOf(many(stories))})`] as const,
            ),
          ]}
          onChange={onInto}
          problem={problem}
        />
      )}
    </>
  )
}
