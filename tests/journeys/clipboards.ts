import type { Locator } from 'playwright-core'

// What programs put on the clipboard with a text, as they really shape it.

export interface Clip {
  text: string
  html?: string
}

/** Pastes a clip where the caret is, as the browser's own event. */
export async function paste(into: Locator, clip: Clip): Promise<void> {
  // A text that is still only for reading takes nothing.
  await into.and(into.page().locator('[contenteditable="true"]')).click()
  await into.page().evaluate(`(${pasteEvent})(document.activeElement, ${JSON.stringify(clip)})`)
}

/** In the page. */
const pasteEvent = `(element, { text, html }) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (html !== undefined) clipboardData.setData('text/html', html)
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}`

interface Written {
  lines: readonly string[]
  points: readonly string[]
}

/** Word of 2019: styles in a comment, a span in a span, lists as paragraphs with a mark. */
export function ofWord({ lines, points }: Written): Clip {
  const line = (text: string): string =>
    `<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><b><span lang=FA style='font-size:13.0pt;line-height:107%;font-family:"B Nazanin"'>${text}<o:p></o:p></span></b></p>`
  const point = (text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle dir=RTL style='margin-right:.5in;text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=FA>${text}<o:p></o:p></span></p>`
  const blank = '<p class=MsoNormal dir=RTL><span lang=FA><o:p>&nbsp;</o:p></span></p>'
  return {
    text: [...lines, ...points.map(text => `·\t${text}`)].join('\r\n\r\n'),
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- @font-face {font-family:"B Nazanin";} p.MsoNormal {margin:0in;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->${lines.map(line).join(blank)}${points.map(point).join('')}<!--EndFragment--></body></html>`,
  }
}

/** A table of Word in which a cell reaches over two columns and one over two rows, with the row of widths it ends in. */
export function ofWordTable({
  head,
  side,
  cells,
}: {
  head: string
  side: string
  cells: readonly string[]
}): Clip {
  const cell = (text: string, more = ''): string =>
    `<td width=150 ${more} valign=top style='width:1.5in;border:solid windowtext 1.0pt;padding:0in 5.4pt'><p class=MsoNormal dir=RTL><span lang=FA>${text}<o:p></o:p></span></p></td>`
  const [one = '', two = ''] = cells
  return {
    text: [head, side, ...cells].join('\t'),
    html: `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment--><table class=MsoTableGrid dir=rtl border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>${cell(head, 'colspan=2')}</tr>
<tr style='mso-yfti-irow:1'>${cell(side, 'rowspan=2')}${cell(one)}</tr>
<tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>${cell(two)}<td style='mso-cell-special:placeholder;border:none;padding:0in' width=10><p class='MsoNormal'>&nbsp;</td></tr>
<![if !supportMisalignedColumns]><tr height=0><td width=150 style='border:none'></td><td width=150 style='border:none'></td></tr><![endif]>
</table><!--EndFragment--></body></html>`,
  }
}

/** A message of Telegram in a browser: lines with breaks between, signs as pictures of themselves. */
export const ofMessengerPage = (lines: readonly string[]): Clip => ({
  text: lines.join('\n'),
  html: `<meta charset='utf-8'><div class="text-content clearfix with-meta" dir="auto"><img class="emoji emoji-small" src="blob:https://web.example/1" draggable="false" alt="🔴" data-path="./img-apple-64/1f534.png">${lines.join('<br><br>')}<span class="MessageMeta"></span></div>`,
})

/** A message of Telegram as its program for desks copies it: a line of who and when above, tags below. */
export const ofMessenger = (lines: readonly string[], channel: string): Clip => ({
  text: [
    `${channel}, [26.11.2026 10:20]`,
    ...lines.map((line, at) => (at === 0 ? `🔴 ${line}` : line)),
    '@sepidar_news',
    'https://t.me/sepidar_news/12',
  ].join('\n\n'),
})

/** A page of the web, with what a hostile one would like to bring in. */
export const ofPage = ([headline = '', lead = '', ...rest]: readonly string[], menu: string): Clip => ({
  text: [headline, lead, ...rest].join('\n'),
  html: `<meta charset='utf-8'><nav><a href="/">${menu}</a></nav><h1 style="box-sizing: border-box; margin: 0px; color: rgb(20, 20, 20);" onclick="document.title='taken'">${headline}</h1>
<p class="lead"><strong>${lead}</strong></p><img src="x" onerror="document.title='taken'"><script>document.title='taken'</script><iframe src="https://example.com/"></iframe>
<div>${rest.map(text => `<span style="font-size: 18px">${text}<br><br></span>`).join('')}<a href="javascript:document.title='taken'">${menu}</a> <a href="https://example.com/a">${menu}</a></div>`,
})
