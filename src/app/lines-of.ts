import { StringDecoder } from 'node:string_decoder'

/**
 * The lines of a stream in UTF-8, told apart by the line feed alone: a JSON text may hold U+2028, at which newer Nodes'
 * readline would cut it. A byte order mark and the carriage returns of Windows are left out.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isFirst = true
  for await (const piece of input) {
    rest += typeof piece === 'string' ? piece : decoder.write(piece)
    if (isFirst && rest !== '') {
      isFirst = false
      rest = rest.replace(/^\uFEFF/, '')
    }
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.end()
  if (rest !== '') yield rest.replace(/\r$/, '')
}
