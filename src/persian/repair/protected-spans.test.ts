import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { protectedSpans } from './protected-spans.ts'
import { repair } from './repair.ts'

const protectedIn = (text: string): string[] =>
  protectedSpans(text).map(({ start, end }) => text.slice(start, end))

const label = (letters: string, lengths: { minLength: number; maxLength: number }): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...letters), ...lengths })
const emails = fc
  .tuple(
    label('abcXYZ0189._%+-', { minLength: 1, maxLength: 12 }),
    label('abcxyz0189', { minLength: 1, maxLength: 8 }),
    fc.constantFrom('ir', 'com', 'co.uk', '163.ir', '12'),
  )
  .map(([name, host, rest]) => `${name}@${host}.${rest}`)

test('an e-mail address is protected as a whole, whatever letters, digits and marks it is made of', () => {
  fc.assert(
    fc.property(emails, email => {
      assert.deepEqual(protectedIn(`به ${email} بنویسید`), [email])
    }),
    { numRuns: 1500 },
  )
})

test('an e-mail address of digits or with three marks in a row is one span', () => {
  assert.deepEqual(protectedIn('به 1234@163.ir بنویسید'), ['1234@163.ir'])
  assert.deepEqual(protectedIn('به dabir___khane@example.ir بنویسید'), ['dabir___khane@example.ir'])
})

test('a word before the sign of an address without a host is no e-mail address', () => {
  assert.deepEqual(protectedIn('ساعت 12@ و بعد'), [])
})

test('one vocalised word is Persian, two are a quotation with the Arabic words around them', () => {
  assert.deepEqual(protectedIn('مُهر او'), [])
  assert.deepEqual(protectedIn('خواند بسم اللَّهِ الرَّحْمنِ الرحيم و رفت'), ['بسم اللَّهِ الرَّحْمنِ الرحيم'])
})

test('a quotation goes on over the lines of a poem, and ends where Persian begins', () => {
  const poem = 'قُلْ هُوَ\nالله الاحد\nالصمد ومولاي\nالذي\nالغني\n'
  assert.equal(repair(`گفت:\n${poem}او علي بود`).text, `گفت:\n${poem}او علی بود`)
})

test('a single vocalised word of a paragraph is no quotation with that of another far away', () => {
  const text = 'مُهر او بود\nدوم\nسوم\nچهارم\nپنجم و مُهر'
  assert.deepEqual(protectedIn(text), [])
})

const untouched = [
  '<code>میروم</code>',
  '<pre>كتابها</pre>',
  '<script>var x="میروم"</script>',
  'کتابها.ir',
  't.me/کانالها',
  'example.com/كتابها?q=میروم',
  'نام.خانوادگی@example.com',
  '{{میروم}}',
  '${كتابها}',
  'C:\\كتابها\\میروم.txt',
] as const
for (const span of untouched)
  test(`what stands in ${span} stays, and what stands around it does not`, () => {
    assert.equal(repair(`او به ${span} میرود`).text, `او به ${span} می\u200Cرود`)
  })

test('a half-space by its number is one in capitals too', () => {
  assert.equal(repair('می&#x200C;رود').text, 'می\u200Cرود')
})
