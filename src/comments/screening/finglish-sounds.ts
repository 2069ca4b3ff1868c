// Persian in Latin letters has no spelling: these make one of the usual ones. Order matters.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/@/g, 'a'],
  [/[^a-z]/g, ''],
  [/(?:gh|q)/g, 'q'],
  [/kh/g, 'x'],
  [/sh/g, '$'],
  [/(?:ch|tch)/g, '%'],
  [/(?:zh|j)/g, 'j'],
  [/(?:oo|ou|u|ow)/g, 'u'],
  [/(?:ee|y)/g, 'i'],
  [/(?:v|w)/g, 'v'],
  [/(?:aa|â)/g, 'a'],
  [/(?:eh|e)$/g, 'e'],
  [/ie/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** One spelling for the usual spellings of a word: «ahmagh» and «ahmaq», «bishoor» and «bishour». */
export function soundsOf(written: string): string {
  const known = knownSounds.get(written)
  if (known !== undefined) return known
  const found = sounds.reduce((word, [from, to]) => word.replace(from, to), written.toLowerCase())
  if (knownSounds.size >= mostKnownSounds) knownSounds.clear()
  if (written.length <= longestKept) knownSounds.set(written, found)
  return found
}

const knownSounds = new Map<string, string>()
const mostKnownSounds = 20_000
const longestKept = 40
