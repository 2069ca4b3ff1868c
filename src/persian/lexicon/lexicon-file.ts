// The layout of lexicon.bin: 8 bytes of magic, 32 bytes SHA-256 of the sources, then a brotli-compressed UTF-8 text of
// blocks set apart by empty lines. The first line of a block names it: «past» and «present» (verb stems), «endings»
// (flag and its endings), «frequent» (rank and words), and «=flags» (the dictionary's words with these affix flags).
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

export const LEXICON_MAGIC = 'PEYKLEX1'
const HEADER = LEXICON_MAGIC.length + 32

export interface LexiconFile {
  /** SHA-256 of what the file was built from, in hexadecimal. */
  readonly sources: string
  readonly blocks: readonly { readonly name: string; readonly lines: string }[]
}

/** Reads the built lexicon that lies beside this file. Throws when it is not one. */
export function readLexiconFile(): LexiconFile {
  const bytes = readFileSync(new URL('./lexicon.bin', import.meta.url))
  if (bytes.toString('latin1', 0, LEXICON_MAGIC.length) !== LEXICON_MAGIC)
    throw new Error('lexicon.bin is not a lexicon')
  const text = brotliDecompressSync(bytes.subarray(HEADER)).toString('utf8')
  return {
    sources: bytes.toString('hex', LEXICON_MAGIC.length, HEADER),
    blocks: text.split('\n\n').map(block => {
      const end = block.indexOf('\n')
      return end < 0 ? { name: block, lines: '' } : { name: block.slice(0, end), lines: block.slice(end + 1) }
    }),
  }
}
