/** The vote without leaving the page. Without script the same form is sent and the page comes back. */
export function openVote(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-vote]')
  if (form === null) return
  const key = `peyk.vote.${form.dataset['vote'] ?? ''}`
  press(form, remembered(key))
  form.addEventListener('submit', event => {
    event.preventDefault()
    const { submitter } = event
    if (submitter instanceof HTMLButtonElement) void send(form, submitter.value, key)
  })
}

async function send(form: HTMLFormElement, useful: string, key: string): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const isCounted = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({ useful }),
  }).then(
    response => response.ok,
    () => false,
  )
  if (isCounted) press(form, useful)
  if (isCounted) remember(key, useful)
  if (status !== null)
    status.textContent = (isCounted ? form.dataset['thanks'] : form.dataset['failed']) ?? ''
}

function press(form: HTMLFormElement, useful: string | null): void {
  if (useful === null) return
  for (const button of form.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.value === useful))
  }
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, useful: string): void {
  try {
    localStorage.setItem(key, useful)
  } catch {
    // The vote is counted all the same; only the pressed button is forgotten.
  }
}
