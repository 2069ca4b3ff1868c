import assert from 'node:assert/strict'
import { after, beforeEach, mock, test } from 'node:test'
import { Refused, ServerAway } from '../api/refused.ts'
import { keepDraft } from './keep-draft.ts'
import type { SaveNumber } from './number-saves.ts'

interface Sent {
  form: string
  basedOn: string
}

let sent: Sent[] = []
let numbers: SaveNumber[] = []
let answer: (form: string) => Promise<{ revisionId: string }>

const aKeeper = () =>
  keepDraft<string>({
    form: 'as opened',
    basedOn: 'revision 1',
    save: (form, number) => {
      sent.push({ form, basedOn: number.basedOn })
      numbers.push(number)
      return answer(form)
    },
  })

const refusedWith = (code: string, status = 409): Refused =>
  new Refused(status, { code, message: { fa: '', en: '' }, facts: {}, problems: [], requestId: '' })

/** Lets the promises of a save settle under the stopped clock. */
async function pass(milliseconds: number): Promise<void> {
  mock.timers.tick(milliseconds)
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

// Other files share this process, and their clocks run.
after(() => mock.timers.reset())
beforeEach(() => {
  sent = []
  numbers = []
  answer = () => Promise.resolve({ revisionId: `revision ${sent.length + 1}` })
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout'] })
})

test('a draft is saved a little after the last change, and only once', async () => {
  const keeper = aKeeper()
  keeper.change('a')
  keeper.change('ab')
  await pass(2400)
  assert.deepEqual(sent, [])
  await pass(200)
  assert.deepEqual(sent, [{ form: 'ab', basedOn: 'revision 1' }])
  assert.equal(keeper.read().phase, 'saved')
})

test('the next save is based on the revision that the last one made', async () => {
  const keeper = aKeeper()
  keeper.change('a')
  await pass(2600)
  keeper.change('ab')
  await pass(2600)
  assert.deepEqual(sent[1], { form: 'ab', basedOn: 'revision 2' })
})

test('a draft that somebody else saved over is never sent again', async () => {
  answer = () => Promise.reject(refusedWith('story.changed_since_read'))
  const keeper = aKeeper()
  keeper.change('mine')
  await pass(2600)
  keeper.change('mine, longer')
  await pass(60_000)
  assert.equal(sent.length, 1)
  assert.equal(keeper.read().phase, 'conflict')
  assert.equal(keeper.read().form, 'mine, longer')
})

test('while the server is away the text is kept and tried again until it is saved', async () => {
  answer = () => Promise.reject(new ServerAway())
  const keeper = aKeeper()
  keeper.change('written on a train')
  await pass(2600)
  assert.equal(keeper.read().phase, 'away')
  answer = () => Promise.resolve({ revisionId: 'revision 2' })
  await pass(4100)
  assert.deepEqual(sent.at(-1), { form: 'written on a train', basedOn: 'revision 1' })
  assert.equal(keeper.read().phase, 'saved')
})

test('a save names those before it that got no answer, until one is answered', async () => {
  answer = () => Promise.reject(new ServerAway())
  const keeper = aKeeper()
  keeper.change('a')
  await pass(2600)
  keeper.change('ab')
  await pass(2600)
  answer = () => Promise.resolve({ revisionId: 'revision 2' })
  keeper.change('abc')
  await pass(2600)
  keeper.change('abcd')
  await pass(2600)
  const [first, second] = numbers.map(({ revisionId }) => revisionId)
  assert.deepEqual(
    numbers.map(({ unanswered }) => unanswered),
    [[], [first], [first, second], []],
  )
})

test('a save that was refused has not arrived, and is named by none', async () => {
  answer = () => Promise.reject(refusedWith('request.invalid'))
  const keeper = aKeeper()
  keeper.change('too long')
  await pass(2600)
  keeper.change('short')
  await pass(2600)
  assert.deepEqual(numbers[1]?.unanswered, [])
})

test('what is sent while a page is left names the save that is still under way', async () => {
  answer = () => new Promise(() => undefined)
  const keeper = aKeeper()
  keeper.change('a')
  await pass(2600)
  keeper.change('ab')
  assert.deepEqual(keeper.unsaved()?.number.unanswered, [numbers[0]?.revisionId])
})

for (const [fault, status] of [
  ['a fault of the server', 500],
  ['too much at once', 429],
] as const)
  test(`after ${fault} the text is tried again without another letter`, async () => {
    answer = () => Promise.reject(refusedWith('bug', status))
    const keeper = aKeeper()
    keeper.change('still unsaved')
    await pass(2600)
    answer = () => Promise.resolve({ revisionId: 'revision 2' })
    await pass(4100)
    assert.equal(keeper.read().phase, 'saved')
  })

test('a draft is tried again after the session has ended, because signing in comes in front of it', async () => {
  answer = () => Promise.reject(refusedWith('access.sign_in'))
  const keeper = aKeeper()
  keeper.change('a')
  await pass(2600)
  assert.equal(keeper.read().phase, 'away')
})

test('a refused draft waits for a change', async () => {
  answer = () => Promise.reject(refusedWith('request.invalid'))
  const keeper = aKeeper()
  keeper.change('too long')
  await pass(60_000)
  assert.equal(sent.length, 1)
  answer = () => Promise.resolve({ revisionId: 'revision 2' })
  keeper.change('short')
  await pass(2600)
  assert.equal(keeper.read().phase, 'saved')
})

test('an act is done to the newest words: flushing saves what is unsaved and names its revision', async () => {
  const keeper = aKeeper()
  keeper.change('a')
  assert.equal(await keeper.flush(), 'revision 2')
  assert.deepEqual(sent, [{ form: 'a', basedOn: 'revision 1' }])
})

test('an act is not done when its words could not be saved', async () => {
  answer = () => Promise.reject(refusedWith('story.changed_since_read'))
  const keeper = aKeeper()
  keeper.change('a')
  await assert.rejects(keeper.flush(), { code: 'story.changed_since_read' })
})

test('what is written while a save is under way is saved after it', async () => {
  let finish = (_: { revisionId: string }): void => undefined
  answer = () => new Promise(resolve => (finish = resolve))
  const keeper = aKeeper()
  keeper.change('a')
  await pass(2600)
  keeper.change('ab')
  finish({ revisionId: 'revision 2' })
  await pass(0)
  assert.equal(keeper.read().phase, 'changed')
  await pass(2600)
  assert.deepEqual(sent[1], { form: 'ab', basedOn: 'revision 2' })
})
