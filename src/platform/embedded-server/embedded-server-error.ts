export type EmbeddedServerErrorCode =
  | 'held' // another Peyk serves this folder
  | 'other-host' // another machine uses this folder
  | 'newer-major' // made by a newer PostgreSQL
  | 'other-major' // made by an older PostgreSQL
  | 'unsupported-platform' // no engine for this machine
  | 'unreachable-folder' // the folder cannot be written or entered
  | 'start-failed' // the engine did not come up; the message quotes its last words

/** The embedded server cannot be used. The message is one plain sentence for the operator that says what to do. */
export class EmbeddedServerError extends Error {
  override name = 'EmbeddedServerError'
  readonly code: EmbeddedServerErrorCode

  constructor(code: EmbeddedServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Is this an error of the system (or of PostgreSQL) with one of these codes, such as ENOENT? */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  )
}
