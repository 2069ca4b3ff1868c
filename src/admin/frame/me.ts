import { createContext, use } from 'react'
import type { Permission } from '../../people/index.ts'
import type { Me } from '../api/people.ts'

export const Myself = createContext<Me | null>(null)

/** Who is signed in; screens stand inside the gate, so somebody is. */
export function useMe(): Me {
  const me = use(Myself)
  if (me === null) throw new Error('a screen stands outside the gate')
  return me
}

/** Whether who is signed in holds a permission. The server asks again at every act. */
export function useMay(): (permission: Permission) => boolean {
  const me = useMe()
  return permission => me.permissions.includes(permission)
}
