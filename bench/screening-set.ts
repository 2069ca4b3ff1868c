import { readdirSync, readFileSync } from 'node:fs'

/** A comment of the development set, all of it invented: under which story, and what a moderator would have decided. */
export interface LabelledComment {
  story: number
  /** Headline and lead of the story. */
  about: string
  decision: 'ok' | 'defamation' | 'not-persian' | 'off-topic'
  text: string
}

const folder = new URL('screening-set/', import.meta.url)

/** A line `# headline TAB lead` begins a story; then a comment a line, `decision TAB text`. */
export function readScreeningSet(): LabelledComment[] {
  const comments: LabelledComment[] = []
  let story = -1
  let about = ''
  for (const file of readdirSync(folder).sort())
    for (const line of readFileSync(new URL(file, folder), 'utf8').trim().split('\n')) {
      const [first = '', second = ''] = line.split('\t')
      if (first.startsWith('# ')) {
        story++
        about = `${first.slice(2)}\n${second}`
      } else comments.push({ story, about, decision: decisionOf(first), text: second })
    }
  return comments
}

function decisionOf(written: string): LabelledComment['decision'] {
  switch (written) {
    case 'ok':
    case 'defamation':
    case 'not-persian':
    case 'off-topic':
      return written
    default:
      throw new Error(`not a decision: ${written}`)
  }
}
