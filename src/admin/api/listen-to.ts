import { apiRoot } from './ask-server.ts'

const again = 10_000

/**
 * Tells whenever a stream of the server says that there is news, and when it is opened: what was missed is asked for. A
 * page that nobody looks at does not listen: a browser has few connections for all its pages together.
 * @returns its end.
 */
export function listenTo(path: string, onNews: () => void): () => void {
  let source: EventSource | undefined
  let waiting: number | undefined
  const close = (): void => {
    window.clearTimeout(waiting)
    source?.close()
  }
  const open = (): void => {
    close()
    if (document.visibilityState === 'hidden') return
    source = new EventSource(`${apiRoot}/${path}`)
    source.onopen = onNews
    source.onmessage = onNews
    source.onerror = () => {
      // The browser comes back by itself unless the server said no.
      if (source?.readyState === EventSource.CLOSED) waiting = window.setTimeout(open, again)
    }
  }
  open()
  document.addEventListener('visibilitychange', open)
  return () => {
    document.removeEventListener('visibilitychange', open)
    close()
  }
}
