import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { acceptRelease, type Release } from '../api/network.ts'
import { sections } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Accepts a release: its draft story is made and opened. The section may be another than the office wished. */
export function AcceptDialog({ release, onClose }: { release: Release; onClose: () => void }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language } = useSay()
  const navigate = useNavigate()
  const known = useQuery(sections).data ?? []
  const [section, setSection] = useState(release.section ?? '')
  const accepting = useMutation({
    mutationFn: () =>
      acceptRelease(release.id, { revisionId: release.revisionId, ...(section === '' ? {} : { section }) }),
    onSuccess: async ({ storyId }) => {
      void questions.invalidateQueries({ queryKey: ['release', release.id] })
      void questions.invalidateQueries({ queryKey: ['releases'] })
      await navigate({ to: '/stories/$id', params: { id: storyId } })
    },
  })
  const problemOf = useProblems(accepting.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    accepting.mutate()
  }
  return (
    <Modal title={words.acts.accept} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{words.acceptSays}</p>
        <p className="source-label">
          <i className="dot" aria-hidden="true" />
          <span>{words.readerSees(release.sourceLabel)}</span>
        </p>
        <ChoiceField
          label={words.acceptSection}
          value={section}
          choices={[
            ['', shared.choose],
            ...known.map(({ slug, nameFa, nameEn }) => [slug, language === 'fa' ? nameFa : nameEn] as const),
          ]}
          onChange={setSection}
          problem={problemOf('section')}
        />
        <FaultNotice fault={accepting.error} />
        <div className="form-end">
          <button type="submit" className="button desk-button is-main" disabled={accepting.isPending}>
            {words.acts.accept}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
