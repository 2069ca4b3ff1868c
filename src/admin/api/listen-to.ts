import { apiRoot } from './ask-server.ts'

const again = 10_000

/** Listens to a stream that says when to ask again, also after the connection was lost. @returns its end. */
export function listenTo(what: 'release-desks' | 'press-events', onNews: () => void): () => void {
  let source: EventSource | undefined
  let waiting: number | undefined
  const open = (): void => {
    source = new EventSource(`${apiRoot}/${what}/stream`)
    source.onopen = onNews
    source.onmessage = onNews
    source.onerror = () => {
      // The browser comes back by itself unless the server said no.
      if (source?.readyState === EventSource.CLOSED) waiting = window.setTimeout(open, again)
    }
  }
  open()
  return () => {
    window.clearTimeout(waiting)
    source?.close()
  }
}
