/**
 * Counts what is left to write, keeps what is written on this device until it has arrived, and sends without leaving the
 * page: the form that comes back takes the place of the one that was sent. The form works the same without this.
 */
export function openCommentForm(): void {
  const place = document.querySelector<HTMLElement>('[data-write]')
  if (place === null) return
  bringBack(place)
  place.addEventListener('input', () => {
    keepDraft(place)
    showLeft(place)
  })
  place.addEventListener('submit', event => {
    event.preventDefault()
    const { submitter } = event
    const isSure = submitter instanceof HTMLButtonElement && submitter.name === 'sure'
    void send(place, isSure ? { sure: 'yes' } : {})
  })
}

type More = Readonly<Record<string, string>>

async function send(place: HTMLElement, more: More): Promise<void> {
  const form = place.querySelector('form')
  if (form === null) return
  const body = new URLSearchParams({ key: keyOf(place) })
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.set(name, value)
  for (const [name, value] of Object.entries(more)) body.set(name, value)
  say(form, form.dataset['sending'])
  setBusy(form, true)
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
  if (answer?.redirected === true) {
    localStore(store => store.removeItem(draftName(place)))
    location.assign(answer.url)
    return
  }
  const back = answer !== undefined && answer.status < 500 ? await formIn(answer) : null
  setBusy(form, false)
  if (back === null) return say(form, form.dataset['failed'])
  place.replaceChildren(...back.childNodes)
  showLeft(place)
  if (!(await tryAgain(place, more))) place.querySelector<HTMLElement>('[role="alert"]')?.focus()
}

async function formIn(answer: Response): Promise<Element | null> {
  return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-write]')
}

/** Once: after the wait or the work that was asked for. */
async function tryAgain(place: HTMLElement, more: More): Promise<boolean> {
  const form = place.querySelector('form')
  const { challenge, solver, again, sending } = form?.dataset ?? {}
  if (form === null || more['again'] === '1' || (challenge === undefined && again === undefined)) return false
  say(form, sending)
  setBusy(form, true)
  let proof = ''
  if (challenge === undefined) await new Promise(done => setTimeout(done, Number(again) * 1000))
  else proof = await work(String(solver), challenge)
  if (challenge !== undefined && proof === '') {
    // Not here (no secure connection): the sentence above the form says how it goes without.
    setBusy(form, false)
    say(form, undefined)
    return false
  }
  await send(place, { ...more, again: '1', proof })
  return true
}

/** The work is done beside the page; the script for it is fetched only now. */
function work(solver: string, challenge: string): Promise<string> {
  return new Promise(resolve => {
    const worker = new Worker(solver, { type: 'module' })
    worker.addEventListener('message', ({ data }) => resolve(String(data)))
    worker.addEventListener('error', () => resolve(''))
    worker.postMessage(JSON.parse(challenge))
  })
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  for (const button of form.querySelectorAll('button')) button.disabled = isBusy
}

function say(form: HTMLFormElement, sentence: string | undefined): void {
  const status = form.querySelector<HTMLElement>('[role="status"]')
  if (status === null) return
  status.textContent = sentence ?? ''
  status.hidden = sentence === undefined
}

function showLeft(place: HTMLElement): void {
  const left = place.querySelector<HTMLElement>('[data-most]')
  if (left === null) return
  const room = Number(left.dataset['most']) - graphemes(valueOf(place, 'text'))
  const sentence = (room >= 0 ? left.dataset['left'] : left.dataset['over']) ?? ''
  const count = new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(room))
  left.textContent = sentence.replace('{n}', count)
  left.classList.toggle('error', room < 0)
}

const graphemes = (text: string): number => [...new Intl.Segmenter('fa').segment(text.trim())].length

// What is written, with the key that makes a second sending the same comment; gone when it has arrived.

const draftName = (place: HTMLElement): string =>
  `peyk.draft.${place.querySelector('form')?.getAttribute('action') ?? ''} ${valueOf(place, 'parent')}`

function keepDraft(place: HTMLElement): void {
  const [name, text, key] = [valueOf(place, 'name'), valueOf(place, 'text'), keyOf(place)]
  localStore(store =>
    text === ''
      ? store.removeItem(draftName(place))
      : store.setItem(draftName(place), JSON.stringify({ name, text, key })),
  )
}

function bringBack(place: HTMLElement): void {
  const draft = draftOf(place)
  if (draft === undefined || valueOf(place, 'text') !== '') return
  for (const name of ['name', 'text'] as const) {
    const field = fieldOf(place, name)
    if (field !== null) field.value = draft[name]
  }
  showLeft(place)
}

let newKey = ''

function keyOf(place: HTMLElement): string {
  newKey ||= Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  return draftOf(place)?.key ?? newKey
}

function draftOf(place: HTMLElement): { name: string; text: string; key: string } | undefined {
  const kept = localStore(store => store.getItem(draftName(place)))
  const draft: unknown = typeof kept === 'string' ? JSON.parse(kept) : undefined
  if (typeof draft !== 'object' || draft === null) return undefined
  const of = (name: string): string => String(Reflect.get(draft, name) ?? '')
  return { name: of('name'), text: of('text'), key: of('key') }
}

const fieldOf = (place: HTMLElement, name: string): HTMLInputElement | HTMLTextAreaElement | null =>
  place.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)

const valueOf = (place: HTMLElement, name: string): string => fieldOf(place, name)?.value ?? ''

function localStore<T>(act: (store: Storage) => T): T | undefined {
  try {
    return act(localStorage)
  } catch {
    // Storage is closed to us or full: nothing is kept, everything else works.
    return undefined
  }
}
