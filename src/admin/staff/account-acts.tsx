import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { actOnAccount, offerReset, type AccountAct, type Person } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { LinkMade } from './link-made.tsx'

type GraveAct = 'disable' | 'remove-second-factor'

/** What is done to an account itself: a new password, the second factor, removal from work. */
export function AccountActs({ person }: { person: Person }) {
  const words = useWords(fa, en)
  const [asking, ask] = useState<GraveAct | null>(null)
  const reset = useMutation({ mutationFn: () => offerReset(person.id) })
  const acting = useMutation({
    mutationFn: (act: AccountAct) => actOnAccount(person.id, act),
    onSuccess: async () => {
      ask(null)
      await questions.invalidateQueries({ queryKey: ['people'] })
    },
  })
  const isRemoval = asking === 'remove-second-factor'
  return (
    <section className="heap is-close" aria-labelledby="account-acts">
      <h3 className="pane-title" id="account-acts">
        {words.accountActs}
      </h3>
      {reset.data !== undefined && <LinkMade name={person.name} made={reset.data} />}
      <p className="note">{words.offerResetSays}</p>
      <FaultNotice fault={reset.error ?? (asking === null ? acting.error : null)} />
      <div className="row">
        {person.disabled ? (
          <button type="button" className="button desk-button" onClick={() => acting.mutate('enable')}>
            {words.enable}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button desk-button"
              disabled={reset.isPending}
              onClick={() => reset.mutate()}
            >
              {words.offerReset}
            </button>
            <GraveActs person={person} onAsk={ask} />
          </>
        )}
      </div>
      {asking !== null && (
        <NoteDialog
          title={isRemoval ? words.removeFactor : words.disable}
          explanation={isRemoval ? words.removeFactorSays(person.name) : words.disableSays(person.name)}
          doLabel={isRemoval ? words.removeFactor : words.disable}
          isGrave
          fault={acting.error}
          isBusy={acting.isPending}
          onDo={() => acting.mutate(asking)}
          onClose={() => ask(null)}
        />
      )}
    </section>
  )
}

/** Acts that are asked about first. */
function GraveActs({ person, onAsk }: { person: Person; onAsk: (act: GraveAct) => void }) {
  const words = useWords(fa, en)
  return (
    <>
      {person.hasSecondFactor && (
        <button
          type="button"
          className="button desk-button quiet is-grave"
          onClick={() => onAsk('remove-second-factor')}
        >
          {words.removeFactor}
        </button>
      )}
      <button type="button" className="button desk-button quiet is-grave" onClick={() => onAsk('disable')}>
        {words.disable}
      </button>
    </>
  )
}
