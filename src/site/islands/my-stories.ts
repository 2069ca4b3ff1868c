/** A story as this browser remembers it. */
interface Remembered {
  /** Its path. */
  p: string
  /** Its headline. */
  h: string
  /** When it was read or saved. */
  t: number
}

type ListName = 'saved' | 'read'

// What a reader read last and saved stays in this browser: no server learns of it.
const most: Readonly<Record<ListName, number>> = { saved: 200, read: 20 }
const repeat = 1_800_000

/** Remembers that this story is read now; whether it had been read within the half hour before. */
export function rememberReading(): boolean {
  const before = read('read')
  const known = before.find(({ p }) => p === location.pathname)
  write('read', [here(), ...before.filter(each => each !== known)])
  return known !== undefined && now() - known.t < repeat
}

/** Shows the button that saves a story, with what it says now. */
export function openSaveButton(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-save]')
  // A preview is nobody's to keep.
  const isOut = document.querySelector('[data-story]') !== null
  if (button === null || !isOut || !isStored()) return
  button.hidden = false
  const isSaved = (): boolean => read('saved').some(({ p }) => p === location.pathname)
  const tell = (): void => {
    button.textContent = button.dataset[isSaved() ? 'saved' : 'save'] ?? ''
    button.setAttribute('aria-pressed', String(isSaved()))
  }
  button.addEventListener('click', () => {
    const others = read('saved').filter(({ p }) => p !== location.pathname)
    const saves = !isSaved()
    write('saved', saves ? [here(), ...others] : others)
    void keepOffline(saves)
    tell()
  })
  tell()
}

/** Fills the page of one's own stories. */
export function showMyStories(): void {
  const place = document.querySelector<HTMLElement>('[data-mine]')
  if (place === null) return
  const fill = (): void => {
    const filled = [...place.querySelectorAll<HTMLElement>('[data-list]')].filter(fillList)
    if (clear !== null) clear.hidden = filled.length === 0
  }
  const clear = place.querySelector('button')
  clear?.addEventListener('click', () => {
    localStorage.removeItem('peyk.saved')
    localStorage.removeItem('peyk.read')
    void forgetOffline()
    fill()
  })
  fill()
}

function fillList(list: HTMLElement): boolean {
  const stories = read(list.dataset['list'] === 'saved' ? 'saved' : 'read')
  list.replaceChildren(...stories.map(entryOf))
  list.hidden = stories.length === 0
  if (list.previousElementSibling instanceof HTMLElement) list.previousElementSibling.hidden = !list.hidden
  return !list.hidden
}

function entryOf({ p, h, t }: Remembered): HTMLElement {
  const [item, time, link] = (['li', 'time', 'a'] as const).map(name => document.createElement(name))
  const isFa = document.documentElement.lang === 'fa'
  if (link instanceof HTMLAnchorElement) link.href = p
  link?.append(h)
  time?.append(
    new Date(t).toLocaleDateString(isFa ? 'fa-IR-u-ca-persian' : 'en-GB', { day: 'numeric', month: 'short' }),
  )
  item?.append(time ?? '', link ?? '')
  return item ?? document.createElement('li')
}

const now = (): number => Math.round(performance.timeOrigin + performance.now())

const here = (): Remembered => ({
  p: location.pathname,
  h: document.querySelector('h1')?.textContent ?? '',
  t: now(),
})

function read(name: ListName): Remembered[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`peyk.${name}`) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRemembered) : []
  } catch {
    return []
  }
}

// Only addresses of this site: a path, and not one that begins with another host.
const isRemembered = (each: unknown): each is Remembered =>
  typeof each === 'object' &&
  each !== null &&
  'p' in each &&
  /^\/(?!\/)/.test(String(each.p)) &&
  'h' in each &&
  't' in each &&
  typeof each.t === 'number'

function write(name: ListName, stories: readonly Remembered[]): void {
  try {
    localStorage.setItem(`peyk.${name}`, JSON.stringify(stories.slice(0, most[name])))
  } catch {
    // Storage is closed to us: nothing is remembered.
  }
}

function isStored(): boolean {
  try {
    return localStorage.length >= 0
  } catch {
    return false
  }
}

/** A saved story can be read without a network, however long ago that was. */
async function keepOffline(isKept: boolean): Promise<void> {
  if (!('caches' in window)) return
  const saved = await caches.open('saved')
  if (isKept) await saved.add(location.pathname)
  else await saved.delete(location.pathname)
}

async function forgetOffline(): Promise<void> {
  if (!('caches' in window)) return
  await Promise.all(['saved', 'read'].map(name => caches.delete(name)))
}
