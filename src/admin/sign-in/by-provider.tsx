import { useMutation, useQuery } from '@tanstack/react-query'
import { beginOidc, signInWays } from '../api/people.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NotIn } from './not-in.tsx'

/** The way in by a provider that the newsroom trusts; nothing where there is none. */
export function ByProvider() {
  const words = useWords(fa, en)
  const name = useQuery(signInWays).data?.oidc ?? null
  const begin = useMutation({
    mutationFn: beginOidc,
    onSuccess: ({ address }) => location.assign(address),
  })
  if (name === null) return null
  return (
    <div className="gate">
      <NotIn fault={begin.error} />
      <button
        className="button"
        type="button"
        disabled={begin.isPending || begin.isSuccess}
        onClick={() => begin.mutate()}
      >
        {words.byProvider(name)}
      </button>
      <p className="note">{words.byProviderSays}</p>
    </div>
  )
}
