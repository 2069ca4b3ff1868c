import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const folder = new URL('.', import.meta.url)
const styleSheets = readdirSync(folder).filter(name => name.endsWith('.css'))
const styleOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const inNumbers = /#[\da-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|oklch|lab)a?\(/gi

test('a colour is written as a number in tokens.css and nowhere else', () => {
  const written = styleSheets
    .filter(name => name !== 'tokens.css')
    .flatMap(name => [...styleOf(name).matchAll(inNumbers)].map(([colour]) => `${name}: ${colour}`))
  assert.deepEqual(written, [])
})

test('every token that a style sheet asks for stands in tokens.css, or is set beside its use', () => {
  const all = styleSheets.map(styleOf).join('\n')
  const set = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const asked = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)
  assert.deepEqual(
    asked.filter(name => !set.has(name)),
    [],
  )
})

test('readers who ask for more contrast or for colours of their own are answered', () => {
  const all = styleSheets.map(styleOf).join('\n')
  assert.match(all, /@media \(prefers-contrast: more\)/)
  assert.match(all, /@media \(forced-colors: active\)/)
  assert.match(all, /@media print/)
})
