import { useState } from 'react'
import type { Account } from '../api/people.ts'
import { giveUpSecondFactor, renewRecoveryCodes } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AskCode } from './ask-code.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpFactor } from './set-up-factor.tsx'

type Doing = 'nothing' | 'setting-up' | 'renewing' | 'giving-up'

/** One's own second factor: set up, new recovery codes, given up. */
export function FactorPane({ account }: { account: Account }) {
  const words = useWords(fa, en)
  const [doing, setDoing] = useState<Doing>('nothing')
  const [codes, setCodes] = useState<readonly string[]>([])
  const rest = async (): Promise<void> => {
    setDoing('nothing')
    setCodes([])
    await Promise.all([
      questions.invalidateQueries({ queryKey: ['account'] }),
      questions.invalidateQueries({ queryKey: ['me'] }),
    ])
  }
  if (doing === 'setting-up') return <SetUpFactor onDone={rest} />
  if (codes.length > 0) return <RecoveryCodes codes={codes} onKept={() => void rest()} />
  return (
    <section className="heap is-close" aria-labelledby="factor">
      <h2 className="pane-title" id="factor">
        {words.factorTitle}
      </h2>
      <FactorState account={account} onDo={setDoing} />
      {doing === 'renewing' && (
        <AskCode
          title={words.renew}
          explanation={words.renewSays}
          act={async code => setCodes(await renewRecoveryCodes(code))}
          onClose={() => setDoing('nothing')}
        />
      )}
      {doing === 'giving-up' && (
        <AskCode
          title={words.giveUp}
          explanation={words.giveUpSays}
          act={async code => {
            await giveUpSecondFactor(code)
            await rest()
          }}
          onClose={() => setDoing('nothing')}
        />
      )}
    </section>
  )
}

function FactorState({ account, onDo }: { account: Account; onDo: (doing: Doing) => void }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (!account.hasSecondFactor)
    return (
      <>
        <p>
          <StateMark tone="waiting">{words.factorOff}</StateMark>
        </p>
        <p className="small">{words.factorSays}</p>
        <p>
          <button type="button" className="button desk-button is-main" onClick={() => onDo('setting-up')}>
            {words.begin}
          </button>
        </p>
      </>
    )
  return (
    <>
      <p>
        <StateMark tone="good">{words.factorOn}</StateMark>
      </p>
      <p className="small">
        {words.factorSays} {words.left(say.count(account.recoveryCodesLeft))}
      </p>
      <div className="row">
        <button type="button" className="button desk-button" onClick={() => onDo('renewing')}>
          {words.renew}
        </button>
        <button type="button" className="button desk-button quiet is-grave" onClick={() => onDo('giving-up')}>
          {words.giveUp}
        </button>
      </div>
    </>
  )
}
