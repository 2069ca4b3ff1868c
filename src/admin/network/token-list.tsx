import type { OfficeToken } from '../api/network-desks.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface TokenListProps {
  tokens: readonly OfficeToken[]
  isBusy: boolean
  onRevoke: (id: string) => void
}

/** The tokens of an office that are in force; never the tokens themselves. */
export function TokenList({ tokens, isBusy, onRevoke }: TokenListProps) {
  const words = useWords(fa, en)
  const say = useSay()
  if (tokens.length === 0) return <p className="note">{words.noTokens}</p>
  return (
    <ul className="waits">
      {tokens.map(({ id, name, officerName, createdAt, lastUsedAt }) => (
        <li key={id}>
          <span>
            <b dir="auto">{name}</b>{' '}
            <span className="note" dir="auto">
              {words.by(officerName, say.moment(createdAt))} ·{' '}
              {lastUsedAt === null ? words.tokenNever : words.tokenUsed(say.ago(lastUsedAt))}
            </span>
          </span>
          <button
            type="button"
            className="button desk-button quiet is-grave"
            disabled={isBusy}
            onClick={() => onRevoke(id)}
          >
            {words.revokeToken} <span className="hidden-label">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
