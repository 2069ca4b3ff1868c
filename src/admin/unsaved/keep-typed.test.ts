import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { keepNow, type Store } from './browser-copies.ts'
import { keepTyped } from './keep-typed.ts'

let stored = new Map<string, string>()
const browser: Store = {
  get length() {
    return stored.size
  },
  key: place => [...stored.keys()][place] ?? null,
  getItem: key => stored.get(key) ?? null,
  setItem: (key, value) => void stored.set(key, value),
  removeItem: key => void stored.delete(key),
}

const aForm = ({ thing = 'sara.live-entry.1', begun = '', store = browser } = {}) =>
  keepTyped<string>({
    store: () => store,
    thing,
    begun,
    read: kept => (typeof kept === 'string' ? kept : undefined),
  })
const leftIn = (form: ReturnType<typeof aForm>): string[] => form.read().left.map(({ words }) => words)

beforeEach(() => {
  stored = new Map()
})

test('nobody is offered the words of somebody else, or those of another thing', () => {
  aForm().type('برف آمد')
  assert.deepEqual(leftIn(aForm({ thing: 'mina.live-entry.1' })), [])
  assert.deepEqual(leftIn(aForm({ thing: 'sara.live-entry.12' })), [])
})

test('what another program kept, or another version of this one, is not offered', () => {
  stored.set('peyk.unsaved sara.live-entry.1 a', '{"at":"2026-11-27","words":{"no":"text"}}')
  stored.set('peyk.unsaved sara.live-entry.1 b', 'not JSON')
  stored.set('peyk.unsaved sara.live-entry.1 c', 'null')
  assert.deepEqual(leftIn(aForm()), [])
})

test('a browser that stores nothing keeps nothing, and the form still has what was typed', () => {
  const full = (): never => {
    throw new Error('no room')
  }
  const form = aForm({ store: { length: 0, key: full, getItem: full, setItem: full, removeItem: full } })
  form.type('برف آمد')
  keepNow()
  assert.equal(form.read().typed, 'برف آمد')
})

test('a page that dies leaves its words; they are offered, and in the form only when they are taken', () => {
  aForm().type('برف آمد')
  keepNow()

  const form = aForm()
  assert.deepEqual([form.read().typed, leftIn(form)], ['', ['برف آمد']])
  form.takeLeft()
  assert.deepEqual([form.read().typed, leftIn(form)], ['برف آمد', []])
  assert.deepEqual(leftIn(aForm()), ['برف آمد'])
})

test('what arrived is kept no more, nor what was thrown away or emptied', () => {
  const sent = aForm()
  sent.type('برف آمد')
  sent.settle('برف آمد', '')
  assert.equal(sent.read().typed, '')
  aForm().type('باد آمد')
  aForm().dropLeft()
  const emptied = aForm()
  emptied.type('باران')
  emptied.type('')
  assert.deepEqual(leftIn(aForm()), [])
  keepNow()
  assert.equal(stored.size, 0)
})

test('what was typed while the former words were sent stays, and is kept', () => {
  const form = aForm()
  form.type('برف آمد')
  form.type('برف آمد و رفت')
  form.settle('برف آمد', '')
  assert.equal(form.read().typed, 'برف آمد و رفت')
  assert.deepEqual(leftIn(aForm()), ['برف آمد و رفت'])
})

test('two pages of one person keep their words beside each other', () => {
  const [one, other] = [aForm(), aForm()]
  one.type('برف آمد')
  other.type('باد آمد')
  assert.deepEqual(leftIn(aForm()).sort(), ['باد آمد', 'برف آمد'])
  one.settle('برف آمد', '')
  assert.deepEqual(leftIn(aForm()), ['باد آمد'])
})

test('words that are taken in the place of others leave those in their stead', () => {
  aForm().type('برف آمد')
  keepNow()
  const form = aForm()
  form.type('باد آمد')
  form.takeLeft()
  assert.deepEqual([form.read().typed, leftIn(form)], ['برف آمد', ['باد آمد']])
  form.takeLeft()
  assert.deepEqual([form.read().typed, leftIn(form)], ['باد آمد', ['برف آمد']])
  form.settle('باد آمد', '')
  assert.deepEqual(leftIn(aForm()), ['برف آمد'])
})

test('an offer goes when the other page has saved its words', () => {
  const other = aForm()
  other.type('برف آمد')
  const form = aForm()
  other.settle('برف آمد', '')
  form.lookAgain()
  assert.deepEqual(leftIn(form), [])
})

test('what a form stands on may change beside it: what is typed goes along, and nothing typed is nothing kept', () => {
  const form = aForm({ begun: 'v1' })
  form.rebase(said => said.replace('v1', 'v2'))
  keepNow()
  assert.deepEqual([form.read().typed, stored.size], ['v2', 0])
  form.type('v2 برف')
  form.rebase(said => said.replace('v2', 'v3'))
  assert.deepEqual(leftIn(aForm({ begun: 'v3' })), ['v3 برف'])
})
