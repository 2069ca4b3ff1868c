import { KeysHelp } from '../pieces/keys-help.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { refusals } from './queues.ts'

export function ReviewKeys() {
  const words = useWords(fa, en)
  const { keys } = words
  return (
    <KeysHelp
      keys={[
        ['Enter', keys.approve],
        ...refusals.map(([key, rule]) => [key, keys.refuse(words.rules[rule] ?? rule)] as const),
        ['4', keys.note],
        ['Esc', keys.leaveNote],
        ['5', keys.ask],
        ['6', keys.later],
        ['7', keys.mask],
        ['8', keys.previous],
        ['9', keys.alike],
        ['0', keys.undo],
        ['+', keys.reply],
        ['?', keys.help],
      ]}
    />
  )
}
