import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { deletePicture, type PictureDetails } from '../api/media.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { LibrarySearch } from './library-filters.ts'
import { sendFile } from './send-file.ts'

/** Another file in the picture's place, and its end. */
export function PictureActs({ picture, filters }: { picture: PictureDetails; filters: LibrarySearch }) {
  const may = useMay()
  if (!may('media.add')) return null
  return (
    <div className="heap is-close">
      {picture.mayChange && <Replace picture={picture} />}
      <Remove picture={picture} filters={filters} />
    </div>
  )
}

function Replace({ picture }: { picture: PictureDetails }) {
  const words = useWords(fa, en)
  const id = useId()
  const replacing = useMutation({
    mutationFn: (file: File) =>
      sendFile({
        file,
        replaces: picture.id,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      }),
    onSuccess: () =>
      Promise.all(
        ['picture', 'library', 'story'].map(key => questions.invalidateQueries({ queryKey: [key] })),
      ),
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
          accept="image/*"
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
          {replacing.isPending && words.replacing}
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

function Remove({ picture, filters }: { picture: PictureDetails; filters: LibrarySearch }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const navigate = useNavigate()
  const [isAsking, ask] = useState(false)
  const removing = useMutation({
    mutationFn: () => deletePicture(picture.id),
    onSuccess: async () => {
      await navigate({ to: '/media', search: filters })
      await questions.invalidateQueries({ queryKey: ['library'] })
    },
    onSettled: () => ask(false),
  })
  if (picture.uses.length > 0) return <p className="note">{words.cannotRemove}</p>
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
