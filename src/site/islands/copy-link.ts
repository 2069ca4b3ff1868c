/** Shows the buttons that copy a link; without a clipboard they stay hidden and the link itself stands beside them. */
export function openCopyButtons(): void {
  if (!('clipboard' in navigator)) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset['copy'] ?? location.href)
  const before = button.textContent
  button.textContent = button.dataset['done'] ?? ''
  setTimeout(() => (button.textContent = before), 4000)
}
