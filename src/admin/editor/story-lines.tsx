import { useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { graphemeCount } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { countWords } from './count-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { TextLine } from './text-line.tsx'
import type { Writing } from './writing.ts'

const longForPhone = 70
const longForLists = 45

/** Kicker, headlines and lead, each with its length. */
export function StoryLines({ form, write, isOpen, fault }: Writing) {
  const words = useWords(fa, en)
  const say = useSay()
  const problemOf = useProblems(fault)
  const { kicker, headline, shortHeadline, lead } = form.content
  const letters = (text: string): string => words.letters(say.count(graphemeCount(text)))
  const shared = (field: string) => ({ isOpen, problem: problemOf(field) })
  return (
    <>
      <TextLine
        {...shared('kicker')}
        label={words.kicker}
        manner="kicker"
        value={kicker}
        onChange={text => write({ kicker: text })}
      />
      <TextLine
        {...shared('headline')}
        label={words.headline}
        length={letters(headline)}
        warning={graphemeCount(headline) > longForPhone ? words.longForPhone : undefined}
        manner="headline"
        value={headline}
        onChange={text => write({ headline: text })}
      />
      <TextLine
        {...shared('shortHeadline')}
        label={words.shortHeadline}
        length={letters(shortHeadline)}
        warning={graphemeCount(shortHeadline) > longForLists ? words.longShort : undefined}
        manner="short"
        value={shortHeadline}
        onChange={text => write({ shortHeadline: text })}
      />
      <TextLine
        {...shared('lead')}
        label={words.lead}
        length={words.wordCount(say.count(countWords(lead)))}
        manner="lead"
        value={lead}
        onChange={text => write({ lead: text })}
      />
    </>
  )
}
