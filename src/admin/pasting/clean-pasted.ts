// What programs put on the clipboard is more than a text: styles, menus, and lists that are none in HTML. What the
// schema does not know is left out later, by the editor itself; here only what it would read wrongly is mended.

const notText =
  'script, style, template, noscript, iframe, object, embed, svg, math, nav, button, select, textarea, input, [hidden]'
const wordList = 'p[class*="MsoList"], p[style*="mso-list"]'
/** Where cells are merged, Word ends a table with a row of no height that only has its widths, and fills gaps of the grid. */
const onlyForWidths =
  'tr[height="0"], td[style*="mso-cell-special:placeholder"], td[style*="mso-cell-special: placeholder"]'
const marker = /^[\s\u00A0]*(?:(?<number>\p{Nd}{1,3}[.)-])|[\u00B7\u2022\u25AA\u25CF\u00A7o-])[\s\u00A0]+/u

/** HTML of another program, as the editor can read it. */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(notText)) element.remove()
  // Only this editor knows which picture or recording of the library is meant.
  for (const figure of page.querySelectorAll('[data-picture], [data-gallery], [data-recording]')) {
    figure.removeAttribute('data-picture')
    figure.removeAttribute('data-gallery')
    figure.removeAttribute('data-recording')
  }
  // Messengers and some editors write a sign as a picture of it.
  for (const sign of page.querySelectorAll<HTMLImageElement>('img[class*="emoji" i]'))
    sign.replaceWith(sign.alt)
  for (const table of page.querySelectorAll('table')) cleanTable(table)
  for (const item of page.querySelectorAll<HTMLElement>(wordList)) putInList(item)
  return page.body.innerHTML
}

/** A table that only holds others in their places is none; the title of one is kept where the editor reads it. */
function cleanTable(table: HTMLTableElement): void {
  if (table.querySelector('table') !== null) {
    table.replaceWith(...[...table.rows].flatMap(row => [...row.cells].flatMap(cell => [...cell.childNodes])))
    return
  }
  for (const only of table.querySelectorAll(onlyForWidths)) only.remove()
  table.setAttribute('data-caption', table.caption?.textContent.trim() ?? '')
  table.caption?.remove()
}

/** Word writes an item of a list as a paragraph that begins with its mark. */
function putInList(item: HTMLElement): void {
  const mark = item.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  const written = mark?.textContent ?? marker.exec(item.textContent)?.[0]
  if (written === undefined) return
  const kind = /\p{Nd}/u.test(written) ? 'OL' : 'UL'
  if (mark === null) cutStart(item, written.length)
  else mark.remove()
  const before = item.previousElementSibling
  const list = before?.tagName === kind && before.hasAttribute('data-word') ? before : emptyList(kind, item)
  const entry = item.ownerDocument.createElement('li')
  entry.append(...item.childNodes)
  list.append(entry)
  item.remove()
}

function emptyList(kind: string, item: HTMLElement): Element {
  const list = item.ownerDocument.createElement(kind)
  list.setAttribute('data-word', '')
  item.before(list)
  return list
}

function cutStart(item: HTMLElement, length: number): void {
  const texts = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  let rest = length
  for (let text = texts.nextNode(); text !== null && rest > 0; text = texts.nextNode()) {
    const whole = text.nodeValue ?? ''
    text.nodeValue = whole.slice(rest)
    rest -= Math.min(rest, whole.length)
  }
}
