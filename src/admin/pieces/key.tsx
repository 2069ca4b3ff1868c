import { useSay } from '../words/use-say.ts'

/** A key on the keyboard; digits as they stand on a Persian one. */
export const Key = ({ name }: { name: string }) => (
  <kbd className="key" aria-hidden="true">
    {useSay().code(name)}
  </kbd>
)
