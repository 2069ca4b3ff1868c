/** Where files are kept, by key. Keys are made by us: lower-case letters, digits, `-`, `.` and `/`. */
export interface Storage {
  /** Writes whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** undefined when there is none. */
  get(key: string): Promise<Buffer | undefined>
  /** Removes what is there; one that is not there is removed already. */
  delete(key: string): Promise<void>
}

/** The same key, when it is one of ours: nothing leaves the folder or the bucket by its name. */
export function checkedKey(key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?$/.test(key)) throw new Error(`not a storage key: ${key}`)
  return key
}
