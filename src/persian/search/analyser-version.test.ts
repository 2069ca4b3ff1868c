import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { analyserVersion } from './analyser-version.ts'
import { analyse } from './analyse.ts'

// Each time it changes: the number rises, and both are noted here.
const noted = { version: 6, terms: '1fe4bc1a2ac0ce87' }

const words = readFileSync(new URL('../lexicon/frequent-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => !line.startsWith('#'))
  .flatMap(line => line.split(' ').slice(1))
const endings = ['', '\u200Cها', 'های', 'ی', '\u200Cای', 'ان', 'ات', '\u200Cتر', 'ش', 'م', 'ند', 'ن']

test('whoever changes what the analyser gives raises its number', () => {
  const text = words.flatMap(word => endings.map(ending => word + ending)).join('\n')
  const terms = analyse(text).map(({ term, kind, position }) => `${position} ${kind} ${term}`)
  const hash = createHash('sha256').update(terms.join('\n')).digest('hex').slice(0, 16)
  assert.deepEqual({ version: analyserVersion, terms: hash }, noted)
})
