import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { releases, type Release, type ReleaseAct } from '../api/network.ts'
import { KeysRow } from '../pieces/keys-row.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The keys by which a desk answers a release and goes on to the next one that waits. */
export function ReleaseKeys({ release, onAct }: { release: Release; onAct: (act: ReleaseAct) => void }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const waiting =
    useInfiniteQuery(releases({ list: 'open' })).data?.pages.flatMap(page => page.releases) ?? []
  const next = (): void => {
    const at = waiting.findIndex(({ id }) => id === release.id)
    const id = waiting[at + 1]?.id ?? waiting[0]?.id
    if (id !== undefined) void navigate({ to: '/releases/$id', params: { id } })
  }
  useKeys({
    1: () => onAct('take'),
    3: () => onAct('accept'),
    4: () => onAct('return'),
    6: () => onAct('decline'),
    7: () => onAct('hand-over'),
    9: next,
  })
  return <KeysRow keys={Object.entries(words.keysOfRelease)} />
}
