import { useLanguage } from './language.tsx'
import { toPersianDigits } from './persian.ts'

/** The server's sentence in the language of the interface; its numbers as they are written there, names like MP4 as they are. */
export function useSentence(): (sentence: { fa: string; en: string }) => string {
  const { language } = useLanguage()
  return sentence => (language === 'fa' ? inPersianDigits(sentence.fa) : sentence.en)
}

const inPersianDigits = (sentence: string): string =>
  sentence.replace(/\S+/g, word => (/[a-z]/i.test(word) ? word : toPersianDigits(word)))
