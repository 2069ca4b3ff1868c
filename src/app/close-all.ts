export interface Closable {
  close(): Promise<void>
}

/** What has been opened so far, in order. */
export type Closables = Closable[]

/** In the opposite order: readers first, then what they left to be written, then the database. */
export async function closeAll(opened: readonly Closable[]): Promise<void> {
  for (const each of opened.toReversed()) await each.close()
}
