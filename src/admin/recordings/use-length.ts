import { useSay } from '../words/use-say.ts'

/** How long a recording is, as a clock: ۲:۰۵. */
export function useLength(): (ms: number) => string {
  const say = useSay()
  return ms => {
    const seconds = Math.max(1, Math.round(ms / 1000))
    const two = (number: number): string => String(number).padStart(2, '0')
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
    const front = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes)
    return `${front}:${two(seconds % 60)}`
      .split(':')
      .map(part => say.code(part))
      .join(':')
  }
}
