import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { describePictures } from '../api/media.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Key } from '../pieces/key.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Words for all picked pictures at once; alt texts are written one by one. */
export function BatchBar({ picked, onLetGo }: { picked: readonly string[]; onLetGo: () => void }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [said, setSaid] = useState({ caption: '', credit: '', licence: '' })
  const [isEmpty, setEmpty] = useState(false)
  const putting = useMutation({
    mutationFn: () => describePictures({ ids: [...picked], ...said }),
    onSuccess: () =>
      Promise.all(
        ['picture', 'library', 'story'].map(key => questions.invalidateQueries({ queryKey: [key] })),
      ),
  })
  const put = (): void => {
    const saysNothing = Object.values(said).every(text => text.trim() === '')
    setEmpty(saysNothing)
    if (!saysNothing) putting.mutate()
  }
  const field = (name: keyof typeof said, label: string) => (
    <input
      className={name === 'caption' ? 'input' : 'input is-short'}
      type="text"
      dir="auto"
      aria-label={label}
      placeholder={label}
      value={said[name]}
      onChange={event => setSaid({ ...said, [name]: event.target.value })}
    />
  )
  return (
    <form
      className="bulk"
      aria-label={words.batch}
      onSubmit={event => {
        event.preventDefault()
        put()
      }}
    >
      <b>{words.picked(say.count(picked.length))}</b>
      {field('caption', words.batchCaption)}
      {field('credit', words.batchCredit)}
      {field('licence', words.batchLicence)}
      <button type="submit" className="button desk-button is-main" disabled={putting.isPending}>
        {words.batchPut}
      </button>
      <button type="button" className="button desk-button quiet" onClick={onLetGo}>
        {words.letGo} <Key name="0" />
      </button>
      <span className="note">{words.batchHelp}</span>
      <span className="note" role="status">
        {isEmpty && words.batchNeedsWords}
        {putting.data !== undefined && words.batchDone(say.count(putting.data.changed.length))}{' '}
        {putting.data !== undefined &&
          putting.data.left.length > 0 &&
          words.batchLeft(say.count(putting.data.left.length))}
      </span>
      <FaultNotice fault={putting.error} />
    </form>
  )
}
