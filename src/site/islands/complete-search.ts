/** Completes what is typed into the search field by words of the archive; the field needs none of it. */
export function completeSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[list=completions]')
  let waiting = 0
  field?.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void complete(field), 150)
  })
}

async function complete(field: HTMLInputElement): Promise<void> {
  const asked = field.value
  const answer = await fetch(`${field.form?.action ?? ''}/completions?q=${encodeURIComponent(asked)}`)
  const words: unknown = await answer.json()
  if (asked !== field.value || !Array.isArray(words)) return
  field.list?.replaceChildren(...words.map(word => new Option('', String(word))))
}
