import { useMutation } from '@tanstack/react-query'
import { setDossierState, type Dossier, type DossierState } from '../api/dossiers.ts'
import { CoverageLinks } from '../coverage/coverage-links.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { DossierMark } from './dossiers-screen.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface DossierActsProps {
  dossier: Dossier
  isEditor: boolean
  onDone: (dossier: Dossier) => Promise<void>
}

type Act = 'publish' | 'close' | 'reopen' | 'takeBack'

// What can be done with a dossier in each state, and what it becomes by it.
const actsIn: Readonly<Record<DossierState, readonly (readonly [Act, DossierState])[]>> = {
  draft: [['publish', 'published']],
  published: [
    ['close', 'closed'],
    ['takeBack', 'draft'],
  ],
  closed: [['reopen', 'published']],
}

/** Whether readers see the dossier, and what may be done about it. */
export function DossierActs({ dossier, isEditor, onDone }: DossierActsProps) {
  const words = useWords(fa, en)
  const acting = useMutation({
    mutationFn: (state: DossierState) => setDossierState(dossier.id, state),
    onSuccess: onDone,
  })
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.acts}</h2>
      <p>
        <DossierMark state={dossier.state} />{' '}
        {dossier.state !== 'draft' && (
          <a className="link" href={`/dossier/${encodeURIComponent(dossier.slug)}`}>
            {words.seeIt}
          </a>
        )}
      </p>
      {isEditor && <CoverageLinks dossierId={dossier.id} />}
      <FaultNotice fault={acting.error} />
      {isEditor && (
        <div className="row is-close">
          {actsIn[dossier.state].map(([act, state]) => (
            <button
              key={act}
              type="button"
              className={`button desk-button${act === 'takeBack' ? ' quiet' : ''}`}
              disabled={acting.isPending}
              onClick={() => acting.mutate(state)}
            >
              {words[act]}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
