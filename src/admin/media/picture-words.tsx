import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { describePicture, type PictureDetails } from '../api/media.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { TheirWords, type BothSaid } from '../unsaved/their-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { FileNotes } from './file-notes.tsx'
import {
  olderWords,
  pick,
  PictureKept,
  textOfPicture,
  textOfWord,
  untouched,
  withoutWords,
  withWords,
  type PictureTyped,
  type Words,
} from './picture-typed.ts'

const wordsOf = ({ alt, isDecorative, caption, credit, licence, rightsUntil }: PictureDetails): Words => ({
  alt,
  isDecorative,
  caption,
  credit,
  licence,
  rightsUntil,
})

const again = () =>
  Promise.all(['picture', 'library', 'story'].map(key => questions.invalidateQueries({ queryKey: [key] })))

function useWordsForm(picture: PictureDetails) {
  const kept = wordsOf(picture)
  const form = useTyped({ thing: `picture.${picture.id}`, begun: untouched, shape: PictureKept })
  const { typed, type, settle } = form
  const saving = useMutation({
    mutationFn: ({ said: sent, read }: PictureTyped) =>
      describePicture(picture.id, { ...sent, basedOn: read }),
    onSuccess: async (_, sent) => {
      await again()
      settle(sent, untouched)
    },
    // What a colleague wrote is shown beside what is typed.
    onError: again,
  })
  const write = (change: Partial<Words>): void => type(withWords(typed, change, kept))
  return { form, kept, said: { ...kept, ...typed.said }, write, saving }
}

/** A word of a picture as two people say it. */
function useBothOf(): (name: keyof Words, mine: Words, theirs: Words) => BothSaid {
  const words = useWords(fa, en)
  const say = useSay()
  const shown = (name: keyof Words, said: Words): string =>
    name === 'rightsUntil' && said.rightsUntil !== null
      ? say.moment(said.rightsUntil)
      : textOfWord(said[name])
  return (name, mine, theirs) => ({
    label: name === 'isDecorative' ? words.decorative : words[name],
    mine: shown(name, mine),
    theirs: shown(name, theirs),
  })
}

/** What a picture shows, who made it and on what terms; it belongs to the picture, wherever it is used. */
export function PictureWords({ picture }: { picture: PictureDetails }) {
  const words = useWords(fa, en)
  const { form, kept, said, write, saving } = useWordsForm(picture)
  const { typed } = form
  const goOnWith = (chosen: PictureTyped): void => {
    saving.reset()
    form.put(chosen)
  }
  const bothOf = useBothOf()
  const older = saving.isPending ? [] : olderWords(typed, kept)
  const problemOf = useProblems(saving.error)
  const isChanged = JSON.stringify(said) !== JSON.stringify(kept)
  const field = (name: 'caption' | 'credit' | 'licence') => ({
    label: words[name],
    value: said[name],
    onChange: (text: string) => write({ [name]: text }),
    problem: problemOf(name),
    readOnly: !picture.mayChange,
    dir: 'auto' as const,
  })
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate(typed)
      }}
    >
      <LeftWords of={form} textOf={textOfPicture} />
      {older.length > 0 && (
        <TheirWords
          fields={older.map(name => bothOf(name, said, kept))}
          onKeepMine={() => goOnWith({ ...typed, read: { ...typed.read, ...pick(kept, older) } })}
          onTakeTheirs={() => goOnWith(withoutWords(typed, older))}
        />
      )}
      <AltField said={said} onWrite={write} problem={problemOf('alt')} mayChange={picture.mayChange} />
      <TextField {...field('caption')} rows={2} />
      <div className="pair">
        <TextField {...field('credit')} />
        <TextField {...field('licence')} />
      </div>
      <MomentField
        key={form.taken}
        label={words.rightsUntil}
        help={words.rightsHelp}
        value={said.rightsUntil}
        onChange={rightsUntil => write({ rightsUntil })}
        readOnly={!picture.mayChange}
        problem={problemOf('rightsUntil')}
      />
      {picture.mayChange && <FileNotes notes={picture.notes} onTake={write} />}
      <FaultNotice fault={saving.error} />
      {picture.mayChange && <FormEnd isChanged={isChanged} saving={saving} />}
    </form>
  )
}

function FormEnd({
  isChanged,
  saving,
}: {
  isChanged: boolean
  saving: { isPending: boolean; isSuccess: boolean }
}) {
  const words = useWords(fa, en)
  return (
    <div className="form-end">
      <button type="submit" className="button desk-button is-main" disabled={saving.isPending || !isChanged}>
        {words.save}
      </button>
      <span className="note" role="status">
        {saving.isSuccess && !isChanged && words.saved}
      </span>
    </div>
  )
}

interface AltFieldProps {
  said: Words
  onWrite: (change: Partial<Words>) => void
  problem: string | undefined
  mayChange: boolean
}

/** Asked for until it is written, or until somebody says that the picture is an ornament. */
function AltField({ said, onWrite, problem, mayChange }: AltFieldProps) {
  const words = useWords(fa, en)
  const id = useId()
  const isAsked = said.alt === '' && !said.isDecorative
  return (
    <>
      <div className={`field${isAsked ? ' is-asked' : ''}${problem === undefined ? '' : ' is-wrong'}`}>
        <label htmlFor={id}>
          {words.alt} {isAsked && <StateMark tone="waiting">{words.altMissing}</StateMark>}
        </label>
        <textarea
          id={id}
          className="input is-low"
          rows={2}
          dir="auto"
          value={said.alt}
          readOnly={!mayChange || said.isDecorative}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-help ${id}-problem`}
          onChange={event => onWrite({ alt: event.target.value })}
        />
        <small id={`${id}-help`}>{words.altHelp}</small>
        <ProblemLine id={`${id}-problem`} sentence={problem} />
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={said.isDecorative}
          disabled={!mayChange}
          onChange={event =>
            onWrite({ isDecorative: event.target.checked, ...(event.target.checked ? { alt: '' } : {}) })
          }
        />{' '}
        {words.decorative}
      </label>
    </>
  )
}
