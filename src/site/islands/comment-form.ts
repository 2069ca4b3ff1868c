/** Counts what is left to write, and keeps the text when sending fails. The form works the same without this. */
export function openCommentForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-comment]')
  const text = form?.querySelector('textarea')
  const left = form?.querySelector<HTMLElement>('[data-most]')
  if (!form || !text || !left) return
  text.addEventListener('input', () => showLeft(text, left))
  form.addEventListener('submit', event => {
    event.preventDefault()
    void send(form)
  })
}

function showLeft(text: HTMLTextAreaElement, left: HTMLElement): void {
  const room = Number(left.dataset['most']) - graphemes(text.value)
  const sentence = (room >= 0 ? left.dataset['left'] : left.dataset['over']) ?? ''
  const count = new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(room))
  left.textContent = sentence.replace('{n}', count)
  left.classList.toggle('error', room < 0)
}

const segmenter = new Intl.Segmenter('fa')
const graphemes = (text: string): number => [...segmenter.segment(text.trim())].length

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('[type="submit"]')
  if (button !== null) button.disabled = true
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
  if (button !== null) button.disabled = false
  if (answer?.redirected === true) location.assign(answer.url)
  else if (answer !== undefined && answer.status < 500) form.submit()
  else sayItFailed(form)
}

function sayItFailed(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[role="status"]')
  if (status === null) return
  status.textContent = form.dataset['failed'] ?? ''
  status.hidden = false
}
