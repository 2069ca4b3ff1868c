/**
 * Waits for what is new in a live story. The stream says only that there is something; the page itself is asked for
 * again, so what comes is what everybody sees. New entries wait behind a line and move nothing that is being read.
 */
export function followLive(): void {
  const list = document.querySelector<HTMLElement>('ol[data-live]')
  const button = document.querySelector<HTMLButtonElement>('.live-new')
  if (list === null || button === null || !('EventSource' in window)) return
  const waiting: Element[] = []
  button.addEventListener('click', () => show(list, button, waiting))
  listen(list, version => void catchUp({ list, button, waiting }, version))
}

interface Shown {
  list: HTMLElement
  button: HTMLButtonElement
  waiting: Element[]
}

const pause = 30_000

function listen(list: HTMLElement, news: (version: string) => void): void {
  const address = list.dataset['live']
  if (address === undefined) return
  const source = new EventSource(`${address}?seen=${list.dataset['version'] ?? '0'}`)
  source.addEventListener('message', ({ data }) => news(String(data)))
  source.addEventListener('error', () => {
    // A house that is full, or ended, answers and closes; a lost connection comes back by itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(list, news), pause)
  })
}

async function catchUp(shown: Shown, version: string): Promise<void> {
  const { list } = shown
  if (Number(version) <= Number(list.dataset['version'])) return
  // Not everybody in the same moment.
  await new Promise(done => setTimeout(done, (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) * 3))
  const answer = await fetch(`${location.pathname}?live=${version}`).catch(() => undefined)
  if (answer?.ok !== true) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const newest = page.getElementById('live-entries')
  if (newest === null || Number(newest.dataset['version']) <= Number(list.dataset['version'])) return
  take(shown, newest)
  for (const id of ['live-pinned', 'live-state']) {
    const [here, there] = [document.getElementById(id), page.getElementById(id)]
    if (here !== null && there !== null) here.replaceChildren(...there.childNodes)
  }
  list.dataset['version'] = newest.dataset['version'] ?? version
  if (newest.dataset['live'] === undefined) delete list.dataset['live']
}

/** What stands here already is changed in its place; what is new waits. */
function take({ list, button, waiting }: Shown, newest: HTMLElement): void {
  const fresh: Element[] = []
  for (const entry of [...newest.children]) {
    const old = document.getElementById(entry.id)
    const inWait = waiting.findIndex(({ id }) => id === entry.id)
    if (old !== null) {
      if (old.innerHTML !== entry.innerHTML) old.replaceWith(entry)
    } else if (inWait >= 0) waiting[inWait] = entry
    else if (isNewer(entry, list)) fresh.push(entry)
  }
  waiting.unshift(...fresh)
  button.hidden = waiting.length === 0
  const count = new Intl.NumberFormat(document.documentElement.lang).format(waiting.length)
  button.textContent = (button.dataset['new'] ?? '').replace('{n}', count)
}

// An older one that came into the list at its end is found on the next page.
function isNewer(entry: Element, list: HTMLElement): boolean {
  const momentOf = (one: Element | null): string => one?.querySelector('time')?.getAttribute('datetime') ?? ''
  return momentOf(entry) >= momentOf(list.firstElementChild)
}

function show(list: HTMLElement, button: HTMLButtonElement, waiting: Element[]): void {
  const [first] = waiting
  list.prepend(...waiting.splice(0))
  button.hidden = true
  first?.querySelector<HTMLElement>('h3')?.focus()
}
