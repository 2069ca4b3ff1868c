import { useState } from 'react'
import type { BulkAct } from '../api/newsroom.ts'
import { useMay } from '../frame/me.ts'
import { Key } from '../pieces/key.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BulkChoice } from './bulk-choice.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Chosen } from './use-chosen.ts'

interface BulkBarProps {
  chosen: Chosen
  isBusy: boolean
  onDo: (order: BulkAct) => void
}

const acts = [
  { act: 'assign', key: '1', holder: 'story.review' },
  { act: 'submit', key: '2', holder: 'story.write' },
  { act: 'approve', key: '3', holder: 'story.review' },
  { act: 'return', key: '4', holder: 'story.review' },
  { act: 'topic', key: '5', holder: 'story.write' },
  { act: 'move', key: '6', holder: 'story.write' },
] as const
type Asked = (typeof acts)[number]['act']

/** What can be done to the chosen stories; each is answered by itself. */
export function BulkBar({ chosen, isBusy, onDo }: BulkBarProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const [asked, ask] = useState<Asked | null>(null)
  const open = acts.filter(({ holder }) => may(holder))
  const letGo = (): void => chosen.keepOnly([])
  useKeys({ ...Object.fromEntries(open.map(({ act, key }) => [key, () => ask(act)])), 0: letGo })
  const send = (order: BulkAct): void => {
    ask(null)
    onDo(order)
  }
  const count = say.count(chosen.stories.length)
  return (
    <div className="bulk" role="region" aria-label={words.bulk}>
      <b>{words.chosen(count)}</b>
      {open.map(({ act, key }) => (
        <button
          key={act}
          type="button"
          className="button desk-button"
          disabled={isBusy}
          onClick={() => ask(act)}
        >
          {words.bulkActs[act]} <Key name={key} />
        </button>
      ))}
      <button type="button" className="button desk-button quiet" onClick={letGo}>
        {words.letGo} <Key name="0" />
      </button>
      {asked !== null && asked !== 'assign' && asked !== 'move' && (
        <NoteDialog
          title={words.bulkActs[asked]}
          explanation={words.bulkSays[asked](count)}
          noteLabel={notesOf(words)[asked]}
          doLabel={words.bulkActs[asked]}
          fault={null}
          isBusy={isBusy}
          onDo={written => send(orderOf(asked, written))}
          onClose={() => ask(null)}
        />
      )}
      {(asked === 'assign' || asked === 'move') && (
        <BulkChoice act={asked} count={count} onDo={send} onClose={() => ask(null)} />
      )}
    </div>
  )
}

const notesOf = (words: typeof fa): Partial<Record<Asked, string>> => ({
  return: words.bulkNote,
  topic: words.bulkTopic,
})

function orderOf(act: 'submit' | 'approve' | 'return' | 'topic', written: string): BulkAct {
  if (act === 'return') return { act, note: written }
  return act === 'topic' ? { act, topic: written } : { act }
}
