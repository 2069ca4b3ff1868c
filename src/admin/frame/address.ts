import { useParams, useSearch } from '@tanstack/react-router'

/** What stands after «?» in the address, read by the screen it belongs to: whoever sends a link may send anything. */
export function useAddressSearch<Search>(read: (search: Record<string, unknown>) => Search): Search {
  const search: unknown = useSearch({ strict: false })
  return read(isRecord(search) ? search : {})
}

/** The id in the address of one story or one release. */
export function useAddressId(): string {
  const params: unknown = useParams({ strict: false })
  const id = isRecord(params) ? params['id'] : undefined
  if (typeof id !== 'string') throw new Error('this address names no id')
  return id
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
