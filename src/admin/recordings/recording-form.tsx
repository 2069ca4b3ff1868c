import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { pictureOf, picturePath } from '../api/media.ts'
import { describeRecording, type RecordingDetails, type RecordingWords } from '../api/recordings.ts'
import { ChoosePicture } from '../media/choose-picture.tsx'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { TheirWords } from '../unsaved/their-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { askAnew } from './ask-anew.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useBothOf } from './use-both-of.ts'
import { RecordingKept, textOfRecording, wordsOfRecording, type RecordingTyped } from './recording-typed.ts'

const nothing: RecordingTyped = null

/** What a video or sound is, whose, on what terms, and in words; it belongs to the recording, wherever it is used. */
export function RecordingForm({ recording }: { recording: RecordingDetails }) {
  const words = useWords(fa, en)
  const form = useTyped({ thing: `recording.${recording.id}`, begun: nothing, shape: RecordingKept })
  const saving = useMutation({
    mutationFn: (sent: RecordingWords) => describeRecording(recording.id, sent),
    onSuccess: async (_, sent) => {
      await askAnew()
      form.settle(sent, nothing)
    },
    onError: askAnew,
  })
  const theirs = wordsOfRecording(recording)
  const said = form.typed ?? theirs
  const write = (change: Partial<RecordingWords>): void => form.type({ ...said, ...change })
  const isOlder = said.readAt !== theirs.readAt && !saving.isPending
  const bothOf = useBothOf()
  const goOnWith = (chosen: RecordingTyped): void => {
    saving.reset()
    form.put(chosen)
  }
  const isLocked = !recording.mayChange
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate(said)
      }}
    >
      <LeftWords of={form} textOf={textOfRecording} />
      {isOlder && (
        <TheirWords
          fields={bothOf(said, theirs)}
          onKeepMine={() => goOnWith({ ...said, readAt: theirs.readAt })}
          onTakeTheirs={() => goOnWith(nothing)}
        />
      )}
      <Fields key={form.taken} said={said} onWrite={write} fault={saving.error} isLocked={isLocked} />
      {recording.kind === 'video' && (
        <Poster id={said.posterId} onChoose={posterId => write({ posterId })} isLocked={isLocked} />
      )}
      <FaultNotice fault={saving.error} />
      {!isLocked && (
        <div className="form-end">
          <button
            type="submit"
            className="button desk-button is-main"
            disabled={saving.isPending || form.typed === null}
          >
            {words.save}
          </button>
          <span className="note" role="status">
            {saving.isSuccess && form.typed === null && words.saved}
          </span>
        </div>
      )}
    </form>
  )
}

interface FieldsProps {
  said: RecordingWords
  onWrite: (change: Partial<RecordingWords>) => void
  fault: unknown
  isLocked: boolean
}

function Fields({ said, onWrite, fault, isLocked }: FieldsProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  const field = (name: 'name' | 'credit' | 'licence' | 'transcript' | 'captions') => ({
    label: words[name],
    value: said[name],
    onChange: (text: string) => onWrite({ [name]: text }),
    problem: problemOf(name),
    readOnly: isLocked,
    dir: 'auto' as const,
  })
  return (
    <>
      <TextField {...field('name')} help={words.nameHelp} />
      <div className="pair">
        <TextField {...field('credit')} />
        <TextField {...field('licence')} />
      </div>
      <TextField {...field('transcript')} rows={6} help={words.transcriptHelp} />
      <TextField {...field('captions')} rows={4} help={words.captionsHelp} dir="ltr" />
      {!isLocked && <CaptionsFile onRead={captions => onWrite({ captions })} />}
      <ChoiceField
        label={words.captionsLanguage}
        value={said.captionsLanguage}
        choices={(['fa', 'en'] as const).map(value => [value, words.languages[value]] as const)}
        onChange={chosen => onWrite({ captionsLanguage: chosen === 'en' ? 'en' : 'fa' })}
        disabled={isLocked}
      />
      <MomentField
        label={words.rightsUntil}
        help={words.rightsHelp}
        value={said.rightsUntil}
        onChange={rightsUntil => onWrite({ rightsUntil })}
        readOnly={isLocked}
        problem={problemOf('rightsUntil')}
      />
    </>
  )
}

function CaptionsFile({ onRead }: { onRead: (text: string) => void }) {
  const words = useWords(fa, en)
  const id = useId()
  return (
    <span className="file-choice">
      <input
        id={id}
        className="hidden-label"
        aria-label={words.captionsFile}
        type="file"
        accept=".vtt,text/vtt"
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) void file.text().then(onRead)
        }}
      />
      <label htmlFor={id} className="button desk-button quiet">
        {words.captionsFile}
      </label>
    </span>
  )
}

interface PosterProps {
  id: string | null
  onChoose: (id: string | null) => void
  isLocked: boolean
}

/** The picture that stands for a video until it is played; chosen from the library with its alt text. */
function Poster({ id, onChoose, isLocked }: PosterProps) {
  const words = useWords(fa, en)
  const [isChoosing, choose] = useState(false)
  const picture = useQuery({ ...pictureOf(id ?? ''), enabled: id !== null }).data
  const isMute = picture !== undefined && picture.alt === '' && !picture.isDecorative
  return (
    <div className="field">
      <span className="label">{words.poster}</span>
      {id !== null && picture !== undefined && (
        <span className="picture recording-poster">
          <img
            src={picturePath(picture, 320)}
            width={picture.width}
            height={picture.height}
            alt={picture.alt}
          />
        </span>
      )}
      {id !== null && isMute && <p className="problem">{words.posterMute}</p>}
      <small>{words.posterHelp}</small>
      {!isLocked && (
        <p className="row is-close">
          <button type="button" className="button desk-button" onClick={() => choose(true)}>
            {words.posterChoose}
          </button>
          {id !== null && (
            <button type="button" className="button desk-button quiet" onClick={() => onChoose(null)}>
              {words.posterDrop}
            </button>
          )}
        </p>
      )}
      {isChoosing && (
        <ChoosePicture
          onClose={() => choose(false)}
          onChoose={chosen => {
            choose(false)
            onChoose(chosen.id)
          }}
        />
      )}
    </div>
  )
}
