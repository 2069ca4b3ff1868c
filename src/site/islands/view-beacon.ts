import { rememberReading } from './my-stories.ts'

/**
 * Tells the server once that a story was opened by a person: also when the page came from a cache, not while it is
 * prerendered, not again when it comes back from the back/forward cache (the module does not run again there), and not
 * when this browser opened it within the last half hour. The browser itself knows that; the server knows no reader.
 */
export function countViews(): void {
  const storyId = document.querySelector<HTMLElement>('[data-story]')?.dataset['story']
  if (storyId === undefined) return
  if (isPrerendering()) document.addEventListener('prerenderingchange', () => send(storyId), { once: true })
  else send(storyId)
}

const isPrerendering = (): boolean => 'prerendering' in document && document.prerendering === true

function send(storyId: string): void {
  if (rememberReading()) return
  const view = JSON.stringify({ storyId, viewId: newViewId() })
  navigator.sendBeacon('/api/v1/views', new Blob([view], { type: 'application/json' }))
}

// crypto.randomUUID is missing where the page is not served over HTTPS.
function newViewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
