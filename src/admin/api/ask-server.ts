import { now } from '../words/clock.ts'
import { noteConnection, readConnection } from './connection.ts'
import type { Refused } from './refused.ts'
import { refusalIn, ServerAway } from './refused.ts'

/** Where every department's client asks. */
export const apiRoot = '/api/v1'

/**
 * `fetch` for the typed clients: answers only with success.
 * @throws Refused when the server said no, ServerAway when it was not reached.
 */
export const askServer: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch((cause: unknown) => {
    throw noted(new ServerAway(cause))
  })
  if (response.ok) {
    noteConnection({ awaySince: null })
    return response
  }
  throw noted(await refusalIn(response))
}

/** The same for a request that must outlive its page: the last save, the pen put down. */
export const askWhileLeaving: typeof fetch = (input, init) => askServer(input, { ...init, keepalive: true })

function noted(error: Refused | ServerAway): Refused | ServerAway {
  if (error instanceof ServerAway)
    noteConnection({ awaySince: readConnection().awaySince ?? now().toISOString() })
  else noteConnection({ awaySince: null, ...(error.code === 'access.sign_in' ? { sessionEnded: true } : {}) })
  return error
}
