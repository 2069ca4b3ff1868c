import { useState } from 'react'
import { useSharedWords } from '../words/use-shared-words.ts'
import { Key } from './key.tsx'
import { Modal } from './modal.tsx'
import { useKeys } from './use-keys.ts'

/** The keys of a screen, shown by «?». */
export function KeysHelp({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  const words = useSharedWords()
  const [isOpen, open] = useState(false)
  useKeys({ '?': () => open(true) })
  return (
    <>
      <button type="button" className="button desk-button quiet" onClick={() => open(true)}>
        {words.keys} <Key name="?" />
      </button>
      {isOpen && (
        <Modal title={words.keysHelp} onClose={() => open(false)}>
          <dl className="keys">
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <Key name={key} />
                  <span className="hidden-label">{key}</span>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <button type="button" className="button desk-button" onClick={() => open(false)}>
            {words.close}
          </button>
        </Modal>
      )}
    </>
  )
}
