import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** How large a file is, in words: «۶٫۲ مگابایت». */
export function useFileSize(): (bytes: number) => string {
  const words = useWords(fa, en)
  const say = useSay()
  const decimals = (amount: number): string => {
    const text = say.code(amount.toFixed(amount < 10 ? 1 : 0).replace(/\.0$/, ''))
    return say.language === 'fa' ? text.replace('.', '\u066B') : text
  }
  return bytes =>
    bytes < megabyte / 2
      ? words.kilobytes(say.count(Math.ceil(bytes / kilobyte)))
      : words.megabytes(decimals(bytes / megabyte))
}
