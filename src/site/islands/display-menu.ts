/** The menu of theme and text size: hidden until here, kept on this device only. */
export function openDisplayMenu(): void {
  const button = document.querySelector<HTMLButtonElement>('[aria-controls="display"]')
  const menu = document.getElementById('display')
  if (button === null || menu === null || !storageWorks()) return
  button.hidden = false
  showChosen(menu)
  button.addEventListener('click', () => {
    menu.hidden = !menu.hidden
    button.setAttribute('aria-expanded', String(!menu.hidden))
  })
  menu.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value)
  })
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !menu.hidden) {
      button.click()
      button.focus()
    }
  })
}

const usual: Readonly<Record<string, string>> = { theme: 'system', text: 'normal' }

function choose(name: string, value: string): void {
  const root = document.documentElement
  if (value === usual[name]) {
    localStorage.removeItem(`peyk.${name}`)
    root.removeAttribute(`data-${name}`)
  } else {
    localStorage.setItem(`peyk.${name}`, value)
    root.setAttribute(`data-${name}`, value)
  }
}

function showChosen(menu: HTMLElement): void {
  for (const input of menu.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = input.value === (localStorage.getItem(`peyk.${input.name}`) ?? usual[input.name])
  }
}

function storageWorks(): boolean {
  try {
    return localStorage.length >= 0
  } catch {
    return false
  }
}
