import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { analyse, type Term } from './analyse.ts'
import { highlight, matches } from './match.ts'
import { queryTerms } from './query.ts'
import { searchTokens, searchVector } from './vector.ts'

const brief = ({ term, position, kind }: Term) => `${kind} ${term} ${String(position)}`
const marked = (query: string, text: string) =>
  highlight(query, text).map(({ start, end }) => text.slice(start, end))

const WORDS = [
  ...[
    'کتاب\u200Cها',
    'کتاب',
    'ها',
    'روابط',
    'عمومی',
    'می\u200Cرود',
    'خانهٔ',
    'خانه\u200Cی',
    'هوای',
    'پاک',
    'رسانه\u200Cمحور',
  ],
  ...[
    'رسانهمحور',
    '۱۲٬۵۰۰',
    'PDF',
    'ها',
    "editor's",
    '\u0643تاب',
    '،',
    '؛',
    '«',
    '»',
    '"',
    '\u200C',
    'آ',
    "'",
    '\\',
  ],
]
const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '', '\n', '\u200C')), {
    maxLength: 14,
  })
  .map(pairs => pairs.flat().join(''))
const anyText = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 40 }))

describe('spellings of one word find each other', () => {
  const SPELLINGS: readonly (readonly string[])[] = [
    ['روابط عمومی', 'روابط\u200Cعمومی', 'روابطعمومی', 'روابط عموم\u064A', 'رَوابطِ عمومی'],
    ['کتاب\u200Cهایشان', 'کتاب هایشان', 'کتابهایشان', '\u0643تاب\u200Cهایشان'],
    ['خانهٔ', 'خانه\u200Cی', 'خانۀ', 'خانه ی', 'خانه'],
    ['می\u200Cروند', 'می روند', 'میروند'],
    ['گفت\u200Cوگو', 'گفت و گو', 'گفتگو'],
    ['رسانه\u200Cمحور', 'رسانهمحور', 'رسانه محور'],
    ['آموزش\u200Cوپرورش', 'آموزش و پرورش'],
    ['امیدآفرینی', 'امید آفرینی', 'امید\u200Cآفرینی'],
    ['آلمان', 'المان', 'آلــمان'],
    ['مؤسسه', 'موسسه'],
    ['۱۲٬۵۰۰', '12,500', '\u0661\u0662\u0665\u0660\u0660', '12500'],
    ['Ministries', 'ministry', 'MINISTRY'],
    ['PDF\u200Cها', 'PDF ها', 'pdf'],
  ]
  for (const spellings of SPELLINGS) {
    test(spellings.join(' = '), () => {
      const lost = spellings.flatMap(query =>
        spellings.filter(text => !matches(query, text)).map(text => [query, text]),
      )
      assert.deepEqual(lost, [])
    })
  }
})

describe('a query', () => {
  const STORY = 'روابط عمومی استانداری از هوای پاک در شهر خبر داد.'
  const QUERIES: readonly (readonly [query: string, matches: boolean])[] = [
    ['هوای استانداری', true],
    ['هوای کرج', false],
    ['«هوای پاک»', true],
    ['"پاک هوای"', false],
    ['«هواها پاک»', false],
    ['«روابط\u200Cعمومی استانداری»', true],
    ['«روابط استانداری»', false],
    ['برای هوا', true],
    ['', false],
    ['؟!', false],
  ]
  for (const [query, expected] of QUERIES) {
    test(`«${query}» ${expected ? 'finds' : 'does not find'} the story`, () => {
      assert.equal(matches(query, STORY), expected)
    })
  }

  test('of function words alone is taken at its word', () => {
    assert.deepEqual([matches('برای', 'برای'), matches('برای', 'هوا')], [true, false])
  })

  test('becomes a tsquery with every term quoted', () => {
    assert.equal(queryTerms('"هوای پاک" در').tsquery, "('هوای' <-> 'پاک')")
    assert.equal(queryTerms('"هوای پاک" در').loose, "('هوای' & 'پاک')")
    assert.equal(queryTerms(`o'neil \\ | & ! :*`).tsquery, "'oneil'")
    assert.equal(queryTerms(' ؟ ').tsquery, '')
    assert.deepEqual(
      ['\u0621', '\uFC5E', '\u0640'].map(empty => queryTerms(empty).tsquery),
      ['', '', ''],
    )
  })

  test('never yields anything but quoted terms, brackets and the three signs', () => {
    const safe = /^(?:'[\p{L}\p{N}\p{S}~]+'|[()]| (?:&|\||<->) )*$/u
    fc.assert(fc.property(anyText, query => safe.test(queryTerms(query).tsquery)))
  })
})

describe('the terms of a story', () => {
  test('stand at the same positions however a compound is written', () => {
    const at = (text: string) =>
      analyse(text)
        .filter(({ term }) => term === 'خبر')
        .map(({ position }) => position)
    assert.deepEqual(
      [at('روابط عمومی خبر داد'), at('روابط\u200Cعمومی خبر داد'), at('روابطعمومی خبر داد')],
      [[3], [3], [3]],
    )
  })

  test('are the joined form, the stem and the parts', () => {
    assert.deepEqual(analyse('دانش\u200Cآموزان').map(brief), [
      'exact دانشاموزان 1',
      'stem دانشاموز 1',
      'part دانش 1',
      'part اموزان 2',
      'part اموز 2',
    ])
  })

  test('do not join across the end of a line', () => {
    const terms = analyse('روابط\nعمومی').map(({ term }) => term)
    assert.deepEqual(terms, ['روابط', 'عمومی'])
  })

  test('lie within the text and in order of position', () => {
    fc.assert(
      fc.property(anyText, text => {
        const terms = analyse(text)
        const within = terms.every(({ start, end }) => start >= 0 && start < end && end <= text.length)
        return (
          within && terms.every(({ position }, at) => at === 0 || position >= (terms[at - 1]?.position ?? 1))
        )
      }),
    )
  })

  test('of two texts are the terms of each, so the work grows as the text does', () => {
    const names = (text: string) => analyse(text).map(({ term }) => term)
    fc.assert(
      fc.property(texts, texts, (a, b) => assert.deepEqual(names(`${a} . ${b}`), [...names(a), ...names(b)])),
    )
  })

  test('find their own text', () => {
    fc.assert(
      fc.property(texts, text => {
        const query = text.slice(0, 60).replace(/["«»]/g, ' ')
        return queryTerms(query).root === undefined || matches(query, query)
      }),
    )
  })
})

describe('marking in a text', () => {
  test('shows the words as they stand there', () => {
    assert.deepEqual(marked('کتاب', 'آن \u0643تاب\u200Cها و کتاب\u200Cخوان، کتابی'), [
      '\u0643تاب\u200Cها',
      'کتاب\u200Cخوان',
    ])
  })

  test('shows a compound written apart as one stretch', () => {
    assert.deepEqual(marked('روابطعمومی', 'مدیر روابط عمومی گفت'), ['روابط عمومی'])
  })

  test('shows a phrase only where it stands whole', () => {
    assert.deepEqual(marked('«هوای پاک»', 'هوای آلوده و هوای پاک'), ['هوای', 'پاک'])
  })

  test('gives stretches in order that do not overlap', () => {
    fc.assert(
      fc.property(texts, texts, (query, text) => {
        const spans = highlight(query, text)
        return spans.every(({ start, end }, at) => start < end && start > (spans[at - 1]?.end ?? -1))
      }),
    )
  })
})

describe('the stored tokens', () => {
  test('weigh exact forms by their field, and stems and parts least', () => {
    assert.equal(searchTokens('کتاب\u200Cها'), "'کتابها':1A 'کتاب':1D")
    assert.equal(searchTokens('کتاب کتاب\u200Cها', 'C'), "'کتاب':1C,2D 'کتابها':2C")
  })

  test('keep fields apart, so that no phrase reaches from one into the next', () => {
    const vector = searchVector([
      { text: 'هوای', weight: 'A' },
      { text: 'پاک', weight: 'C' },
    ])
    assert.equal(vector, "'هوای':1A 'هوا':1D 'پاک':12C")
  })

  test('stay within the limits of a tsvector', () => {
    const positions = searchTokens('هوا '.repeat(20_000)).split(':')[1]?.split(',') ?? []
    const long = searchTokens('ب'.repeat(5000))
    const many = searchTokens(Array.from({ length: 30_000 }, (_, at) => `w${'x'.repeat(at % 50)}y`).join(' '))
    assert.equal(positions.length, 256)
    assert.ok(Buffer.byteLength(long) < 2046)
    assert.ok(Math.max(...[...many.matchAll(/:?(\d+)[ABCD]/g)].map(found => Number(found[1]))) <= 16_383)
  })

  test('hold quoted terms and places only, whatever the text', () => {
    const safe = /^(?:'[\p{L}\p{N}\p{S}~]+':\d+[ACD](?:,\d+[ACD])*(?: |$))*$/u
    fc.assert(fc.property(anyText, text => safe.test(searchTokens(text))))
  })
})

test('a word whose hamza has several seats is found by any of them, and no other word with it', () => {
  const pairs = [
    ['مسئول', 'مسؤولان'],
    ['مسؤولیت', 'بی\u200Cمسوولیت'],
    ['مسئله', 'مساله\u200Cای'],
    ['هیأت مدیره', 'هیئت\u200Cمدیره'],
    ['هیئت', 'الهیات'],
  ] as const
  assert.deepEqual(
    pairs.map(([query, text]) => matches(query, text)),
    [true, true, true, true, false],
  )
})
