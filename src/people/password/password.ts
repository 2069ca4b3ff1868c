import { hash, verify } from '@node-rs/argon2'

/** argon2id with the library's parameters (19 MiB, 2 passes), which stand in the hash itself. */
export const hashPassword = (password: string): Promise<string> => hash(asOneSpelling(password))

/** Whether a password belongs to a hash; false, never an error, for a hash that is not one. */
export const isPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, asOneSpelling(password)).catch(() => false)

// Two keyboards may write one letter in two ways; to its owner it is the same password.
const asOneSpelling = (password: string): string => password.normalize('NFC')
