// Notices begin by the reader's own act and by nothing else: nothing is asked until the button is pressed.
const form = document.querySelector<HTMLFormElement>('form[data-push]')
if (form !== null && 'serviceWorker' in navigator && 'PushManager' in window) void open(form)

async function open(place: HTMLFormElement): Promise<void> {
  const off = place.querySelector<HTMLButtonElement>('button[type="button"]')
  const wishes = remembered()
  for (const box of boxesOf(place)) box.checked = wishes.includes(box.value)
  place.hidden = false
  document.querySelector('[data-no-push]')?.remove()
  if (off !== null) off.hidden = (await present()) === null
  place.addEventListener('submit', event => {
    event.preventDefault()
    tellEnd(place, begin(place))
    if (off !== null) off.hidden = false
  })
  off?.addEventListener('click', () => {
    tellEnd(place, end())
    off.hidden = true
  })
}

const boxesOf = (place: HTMLFormElement): HTMLInputElement[] => [
  ...place.querySelectorAll<HTMLInputElement>('input[name="section"]'),
]

async function begin(place: HTMLFormElement): Promise<'done' | 'denied'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const sections = boxesOf(place).flatMap(({ checked, value }) => (checked ? [value] : []))
  const { pushManager } = await navigator.serviceWorker.ready
  const options = { userVisibleOnly: true, applicationServerKey: place.dataset['push'] ?? '' }
  const { endpoint, keys } = (await pushManager.subscribe(options)).toJSON()
  const { lang } = document.documentElement
  await ask('PUT', { endpoint, publicKey: keys?.['p256dh'], auth: keys?.['auth'], edition: lang, sections })
  localStorage.setItem('peyk.notices', JSON.stringify(sections))
  return 'done'
}

async function end(): Promise<'ended'> {
  const subscription = await present()
  if (subscription !== null) {
    await ask('DELETE', { endpoint: subscription.endpoint })
    await subscription.unsubscribe()
  }
  localStorage.removeItem('peyk.notices')
  return 'ended'
}

const present = async (): Promise<PushSubscription | null> =>
  (await (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription()) ?? null

async function ask(method: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/api/v1/push-subscription', { method, headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(String(answer.status))
}

function tellEnd(place: HTMLFormElement, act: Promise<string>): void {
  const status = place.querySelector('[role="status"]')
  const tell = (end: string): void => {
    if (status !== null) status.textContent = place.dataset[end] ?? ''
  }
  act.then(tell, () => tell('failed'))
}

function remembered(): unknown[] {
  const kept: unknown = JSON.parse(localStorage.getItem('peyk.notices') ?? '[]')
  return Array.isArray(kept) ? kept : []
}

export {}
