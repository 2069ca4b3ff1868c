import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recordingLibrary, type LibraryRecording } from '../api/recordings.ts'
import { Modal } from '../pieces/modal.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { RecordingSearchForm } from './recording-search-form.tsx'
import { RecordingSight } from './recording-list.tsx'

interface ChooseProps {
  onChoose: (recording: LibraryRecording) => void
  onClose: () => void
}

/** The videos and sounds of the library in front of the page, to choose one from. */
export function ChooseRecording({ onChoose, onClose }: ChooseProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [text, ask] = useState('')
  const found = useInfiniteQuery(recordingLibrary('all', text))
  return (
    <Modal title={words.choose} onClose={onClose}>
      <RecordingSearchForm key={text} text={text} onAsk={ask} />
      <Reading of={found}>
        {({ pages }) => (
          <ul className="library is-choice">
            {pages
              .flatMap(page => page.recordings)
              .map(recording => (
                <li key={recording.id} className="thumb">
                  <button
                    type="button"
                    aria-label={words.put(recording.name || recording.fileName || words.untitled)}
                    onClick={() => onChoose(recording)}
                  >
                    <RecordingSight recording={recording} />
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Reading>
      <MoreButton of={found} />
      <p>
        <button type="button" className="button desk-button" onClick={onClose}>
          {shared.cancel}
        </button>
      </p>
    </Modal>
  )
}
