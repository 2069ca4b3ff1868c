import { Fragment } from 'react'
import { Key } from './key.tsx'
import { KeysHelp } from './keys-help.tsx'

/** The keys of a list, in a row below it; «?» tells them too. */
export function KeysRow({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <div className="keys-row">
      {keys.map(([key, does]) => (
        <Fragment key={key}>
          <Key name={key} /> <span>{does}</span>
        </Fragment>
      ))}
      <KeysHelp keys={keys} />
    </div>
  )
}
