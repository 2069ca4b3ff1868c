/**
 * Votes without leaving the page: whether a story was useful, whether one agrees with a comment. Without script the same
 * form is sent and the page comes back. What this reader pressed is known on this device only.
 */
export function openVotes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-vote]')) {
    for (const button of buttonsOf(form)) show(button, remembered(subjectOf(form, button)))
    form.addEventListener('submit', event => {
      event.preventDefault()
      if (event.submitter instanceof HTMLButtonElement) sendAfterTheLast(form, event.submitter)
    })
  }
}

/** The first answer names this browser; a vote that overtook it would be that of another reader. */
function sendAfterTheLast(form: HTMLFormElement, pressed: HTMLButtonElement): void {
  last = last.then(() => send(form, pressed)).catch(() => undefined)
}

let last: Promise<void> = Promise.resolve()

// Buttons of a form may stand elsewhere in the page.
const buttonsOf = (form: HTMLFormElement): HTMLButtonElement[] =>
  [...form.elements].filter(element => element instanceof HTMLButtonElement)

/** What is voted on: one thing with two values, or (agreements) the value, with two names. */
const subjectOf = (form: HTMLFormElement, { value }: HTMLButtonElement): string =>
  form.dataset['vote'] === '' ? value : (form.dataset['vote'] ?? '')

const answerOf = ({ name, value }: HTMLButtonElement): string => `${name} ${value}`

const show = (button: HTMLButtonElement, answer: string | null): void => {
  if (answer !== null) button.setAttribute('aria-pressed', String(answerOf(button) === answer))
}

async function send(form: HTMLFormElement, pressed: HTMLButtonElement): Promise<void> {
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fieldsOf(form, pressed)),
  }).catch(() => undefined)
  const isCounted = answer?.ok === true
  if (isCounted) {
    const subject = subjectOf(form, pressed)
    remember(subject, answerOf(pressed))
    // Now is the moment to say why.
    form.querySelector('details')?.setAttribute('open', '')
    const counts: unknown = await answer.json()
    for (const button of buttonsOf(form).filter(each => subjectOf(form, each) === subject)) {
      show(button, answerOf(pressed))
      const count = button.querySelector('b')
      if (count !== null) count.textContent = countIn(counts, button.name)
    }
  }
  const status = form.querySelector<HTMLElement>('[role="status"]')
  if (status !== null)
    status.textContent = (isCounted ? form.dataset['thanks'] : form.dataset['failed']) ?? ''
}

const fieldsOf = (form: HTMLFormElement, pressed: HTMLButtonElement): string[][] =>
  [...new FormData(form, pressed)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])

const countIn = (counts: unknown, name: string): string =>
  typeof counts === 'object' && counts !== null ? String(Reflect.get(counts, name) ?? '') : ''

const nameOf = (subject: string): string => `peyk.vote.${subject}`

function remembered(subject: string): string | null {
  try {
    return localStorage.getItem(nameOf(subject))
  } catch {
    return null
  }
}

function remember(subject: string, answer: string): void {
  try {
    localStorage.setItem(nameOf(subject), answer)
  } catch {
    // The vote is counted all the same; only the pressed button is forgotten.
  }
}
