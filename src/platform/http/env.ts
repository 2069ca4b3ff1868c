/** What the middlewares leave for a route. Departments add theirs by merging into this interface. */
export interface RequestVariables {
  requestId: string
  /** The reader's address, from the socket or, behind a trusted proxy, from X-Forwarded-For. */
  clientAddress: string
  /** What was done shows on no kept page: the answer need not wait until this node has followed it. */
  showsOnNoPage?: boolean
}

export interface Env {
  Variables: RequestVariables
  Bindings: { incoming?: { socket: { remoteAddress?: string } } }
}
