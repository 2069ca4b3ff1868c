import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { lookAlikesOf, type Comment, type Decision, type LookAlike } from '../api/comments.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { refusals } from './queues.ts'

interface AlikeDialogProps {
  comment: Comment
  onDecide: (ids: readonly string[], decision: Decision) => Promise<void>
  onClose: () => void
}

/** Every comment that says the same, and what will be decided on which of them, before it is done. */
export function AlikeDialog({ comment, onDecide, onClose }: AlikeDialogProps) {
  const words = useWords(fa, en)
  const asked = useQuery(lookAlikesOf(comment.id))
  return (
    <Modal title={words.alikeTitle} onClose={onClose}>
      <p className="small">{words.alikeSays}</p>
      <Reading of={asked}>
        {alike => <AlikeForm alike={alike} onDecide={onDecide} onClose={onClose} />}
      </Reading>
    </Modal>
  )
}

interface AlikeFormProps extends Omit<AlikeDialogProps, 'comment'> {
  alike: readonly LookAlike[]
}

function AlikeForm({ alike, onDecide, onClose }: AlikeFormProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [chosen, choose] = useState<Choice>('off-topic')
  const ids = alike.map(({ id }) => id).filter(id => !left.has(id))
  const deciding = useMutation({
    mutationFn: () => onDecide(ids, decisionOf(chosen)),
    onSuccess: onClose,
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (ids.length > 0) deciding.mutate()
  }
  const count = say.count(ids.length)
  return (
    <form className="form" onSubmit={send}>
      <AlikeList alike={alike} left={left} onLeave={setLeft} />
      <VerdictChoice chosen={chosen} onChoose={choose} />
      <FaultNotice fault={deciding.error} />
      <div className="form-end">
        <button
          type="submit"
          className="button desk-button is-main"
          disabled={ids.length === 0 || deciding.isPending}
        >
          {chosen === 'publish'
            ? words.alikePublish(count)
            : words.alikeRefuse(count, words.rules[chosen] ?? chosen)}
        </button>
        <button type="button" className="button desk-button quiet" onClick={onClose}>
          {shared.cancel}
        </button>
      </div>
    </form>
  )
}

type Choice = 'publish' | (typeof refusals)[number][1]
const choices: readonly Choice[] = ['publish', ...refusals.map(([, rule]) => rule)]

const decisionOf = (choice: Choice): Decision =>
  choice === 'publish' ? { verdict: 'publish' } : { verdict: 'refuse', rule: choice }

function VerdictChoice({ chosen, onChoose }: { chosen: Choice; onChoose: (choice: Choice) => void }) {
  const words = useWords(fa, en)
  return (
    <fieldset className="choices">
      <legend className="label">{words.alikeVerdict}</legend>
      {choices.map(each => (
        <label key={each} className="choice">
          <input type="radio" name="verdict" checked={each === chosen} onChange={() => onChoose(each)} />
          {each === 'publish' ? words.approve : words.keys.refuse(words.rules[each] ?? each)}
        </label>
      ))}
    </fieldset>
  )
}

interface AlikeListProps {
  alike: readonly LookAlike[]
  left: ReadonlySet<string>
  onLeave: (left: ReadonlySet<string>) => void
}

function AlikeList({ alike, left, onLeave }: AlikeListProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const turn = (id: string): void => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    onLeave(next)
  }
  return (
    <>
      <p className="note" role="status">
        {words.alikeChosen(say.count(alike.length - left.size))}
      </p>
      <ul className="alike" tabIndex={0} aria-label={words.alike}>
        {alike.map(({ id, name, text, headline, sentAt }) => (
          <li key={id}>
            <label className="choice">
              <input type="checkbox" checked={!left.has(id)} onChange={() => turn(id)} />
              <span>
                <b dir="auto">{name === '' ? words.withoutName : name}</b>{' '}
                <span className="note">{say.ago(sentAt)}</span>
                <span className="text" dir="auto" lang="fa">
                  {text}
                </span>
                <span className="note story-name" dir="auto">
                  {headline}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}
