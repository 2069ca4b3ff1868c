import { useLanguage } from './language.tsx'
import { toPersianDigits } from './persian.ts'

/** The server's sentence in the language of the interface; its numbers as they are written there. */
export function useSentence(): (sentence: { fa: string; en: string }) => string {
  const { language } = useLanguage()
  return sentence => (language === 'fa' ? toPersianDigits(sentence.fa) : sentence.en)
}
