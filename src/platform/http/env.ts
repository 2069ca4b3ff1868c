/** What the middlewares leave for a route. Departments add theirs by merging into this interface. */
export interface RequestVariables {
  requestId: string
  /** The reader's address, from the socket or, behind a trusted proxy, from X-Forwarded-For. */
  clientAddress: string
}

export interface Env {
  Variables: RequestVariables
  Bindings: { incoming?: { socket: { remoteAddress?: string } } }
}
