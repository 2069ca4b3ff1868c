/** A letter to one address. */
export interface Letter {
  to: string
  subject: string
  text: string
  html: string
  headers?: Readonly<Record<string, string>>
}

/** How letters leave. */
export interface Mail {
  /** @throws Error when the letter could not be handed over. */
  send(letter: Letter): Promise<void>
  close(): void
}
