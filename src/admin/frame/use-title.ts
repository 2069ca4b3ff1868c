import { useEffect } from 'react'
import { useSharedWords } from '../words/use-shared-words.ts'

/** Names the screen in the browser's title. */
export function useTitle(screen: string): void {
  const { deskName } = useSharedWords()
  useEffect(() => {
    document.title = screen === '' ? deskName : `${screen} | ${deskName}`
  }, [screen, deskName])
}
