import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { questions } from '../api/questions.ts'
import { deleteRecording, type RecordingDetails } from '../api/recordings.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { askAnew } from './ask-anew.ts'
import type { RecordingSearch } from './recording-address.ts'
import { sendRecording } from './send-recording.ts'

/** Another file in the recording's place, and its end. */
export function RecordingActs({
  recording,
  search,
}: {
  recording: RecordingDetails
  search: RecordingSearch
}) {
  return (
    <div className="heap is-close">
      {recording.mayChange && <Replace recording={recording} />}
      <Remove recording={recording} search={search} />
    </div>
  )
}

function Replace({ recording }: { recording: RecordingDetails }) {
  const words = useWords(fa, en)
  const say = useSay()
  const id = useId()
  const [percent, tell] = useState(0)
  const replacing = useMutation({
    mutationFn: (file: File) =>
      sendRecording({
        file,
        replaces: recording.id,
        signal: new AbortController().signal,
        onProgress: ({ sent }) => tell(Math.floor((sent * 100) / Math.max(1, file.size))),
      }),
    onSuccess: askAnew,
  })
  return (
    <div className="heap is-close">
      <span className="file-choice">
        <input
          id={id}
          className="hidden-label"
          aria-label={words.replace}
          aria-describedby={`${id}-help`}
          type="file"
          accept={`${recording.kind}/*`}
          disabled={replacing.isPending}
          onChange={event => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file !== undefined) replacing.mutate(file)
          }}
        />
        <label htmlFor={id} className="button desk-button">
          {words.replace}
        </label>
        <span className="note" role="status">
          {replacing.isPending && words.replacing(say.count(percent))}
          {replacing.isSuccess && words.replaced}
        </span>
      </span>
      <small className="note" id={`${id}-help`}>
        {words.replaceHelp}
      </small>
      <FaultNotice fault={replacing.error} />
    </div>
  )
}

function Remove({ recording, search }: { recording: RecordingDetails; search: RecordingSearch }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const navigate = useNavigate()
  const [isAsking, ask] = useState(false)
  const removing = useMutation({
    mutationFn: () => deleteRecording(recording.id),
    onSuccess: async () => {
      await navigate({ to: '/media/recordings', search })
      await questions.invalidateQueries({ queryKey: ['recordings'] })
    },
    onSettled: () => ask(false),
  })
  if (recording.uses.length > 0) return <p className="note">{words.cannotRemove}</p>
  return (
    <>
      <p>
        <button type="button" className="button desk-button quiet is-grave" onClick={() => ask(true)}>
          {words.remove}
        </button>
      </p>
      <FaultNotice fault={removing.error} />
      {isAsking && (
        <Modal title={words.removeAsks} onClose={() => ask(false)}>
          <p>{words.removeSays}</p>
          <p className="row is-close">
            <button
              type="button"
              className="button desk-button is-grave"
              disabled={removing.isPending}
              onClick={() => removing.mutate()}
            >
              {words.removeYes}
            </button>
            <button type="button" className="button desk-button" onClick={() => ask(false)}>
              {shared.cancel}
            </button>
          </p>
        </Modal>
      )}
    </>
  )
}
