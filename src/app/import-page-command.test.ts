import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { readConfig } from '../platform/config.ts'
import { Refusal } from '../platform/refusal.ts'
import { importPageCommand } from './import-page-command.ts'
import { keepAddress } from './last-address.ts'
import { aProgram } from './testing.ts'

// The main job on real input: a saved page goes in by the command line, and its readers find it.

const { db, url } = await freshDatabase()
const program = await aProgram(db)
const folder = await mkdtemp(join(tmpdir(), 'peyk-import-'))
after(async () => {
  await program.stop()
  await rm(folder, { recursive: true })
})

test('a file that is no UTF-8 is refused before anything is opened', async () => {
  const file = join(folder, 'picture.jpg')
  await writeFile(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]))
  await assert.rejects(
    importPageCommand({ file, publish: true }, {}),
    error => error instanceof Refusal && error.code === 'page.not_text',
  )
})

// Written for this test: a page as one comes out of a browser's «save as text», all half-spaces lost.
const savedPage = `English

سرپرست کتابخانههای استان خبر داد:

کتابخانههای سیار، مهمان هفتگی روستاهای کوهستان

نخستین نشست کتابداران سیار با حضور سرپرست کتابخانههای استان و نمایندگان چهل روستا در تفت برگزار شد.

فرهنگ عمومی
به گزارش خبرگزاری سپیدار از یزد

، مهتاب کاوهنژاد  در این نشست، با اشاره به راههای دور گفت: بچههای روستا هفتهها چشم به راه یک کتاب تازه میمانند و کتابخانه باید خودش به سراغ آنها برود.

وی افزود: سه خودرو از آذر راه میافتند و هر روستا هفتهای یک روز میزبان کتابهاست.

کاوهنژاد خاطرنشان کرد: کتابهای برگشتخورده نیز دوباره صحافی میشوند و به قفسهها برمیگردند.

آیا این خبر مفید بود؟
دیدگاه های ارسال شده توسط شما، پس از تایید توسط خبرگزاری سپیدار در وب منتشر خواهد شد.

پیام هایی که حاوی تهمت و افترا باشد منتشر نخواهد شد.

پیام هایی که به غیر از زبان فارسی یا غیرمرتبط باشد منتشر نخواهد شد.

ارسال نظر

آخرین اخبار گروه

باران شبانه در راه است

پربازدیدترین گروه
`

let printed = ''
let page = ''
before(async () => {
  const file = join(folder, 'page.txt')
  await writeFile(file, savedPage)
  printed = await peyk('import', 'page', file, '--publish')
  await program.catchUp()
  page = await textAt(/^address (\S+)$/m.exec(printed)?.[1] ?? '')
})

test('the news code and the address are printed, and what was recognised', () => {
  assert.match(
    printed,
    /^news code (\d+)\naddress http:\/\/peyk\.example\/news\/\1\/\S+\nedition: fa\nkicker: \S/,
  )
})

const parts: readonly [name: string, pattern: RegExp, text: string][] = [
  ['kicker', /<p class="kicker">(.*?)<\/p>/, 'سرپرست کتابخانه\u200Cهای استان خبر داد:'],
  ['headline', /<h1 class="headline">(.*?)<\/h1>/, 'کتابخانه\u200Cهای سیار، مهمان هفتگی روستاهای کوهستان'],
  [
    'lead',
    /<p class="lead">(.*?)<\/p>/,
    'نخستین نشست کتابداران سیار با حضور سرپرست کتابخانه\u200Cهای استان و نمایندگان چهل روستا در تفت برگزار شد.',
  ],
  ['dateline', /<span class="dateline">(.*?)<\/span>/, 'به گزارش خبرگزاری سپیدار از یزد،'],
  ['province', /<a class="link" href="\/province\/yazd">(.*?)<\/a>/, 'استان یزد'],
  ['topic', /<nav class="topics".*?<a [^>]*>(.*?)<\/a>/s, 'فرهنگ عمومی'],
]
for (const [name, pattern, text] of parts)
  test(`the page at that address has the ${name}`, () => {
    assert.equal(plain(pattern.exec(page)?.[1] ?? ''), text)
  })

test('its text is the three paragraphs, repaired: no menu, vote, rule or heading of a list', () => {
  const [, prose = ''] = /<div class="prose">(.*?)<\/div>/s.exec(page) ?? []
  assert.deepEqual(
    [...prose.matchAll(/<p>(.*?)<\/p>/gs)].map(([, paragraph = '']) => plain(paragraph)),
    [
      'به گزارش خبرگزاری سپیدار از یزد، مهتاب کاوه\u200Cنژاد در این نشست، با اشاره به راه\u200Cهای دور گفت: بچه\u200Cهای روستا هفته\u200Cها چشم\u200Cبه\u200Cراه یک کتاب تازه می\u200Cمانند و کتابخانه باید خودش به سراغ آن\u200Cها برود.',
      'وی افزود: سه خودرو از آذر راه می\u200Cافتند و هر روستا هفته\u200Cای یک روز میزبان کتاب\u200Cهاست.',
      'کاوه\u200Cنژاد خاطرنشان کرد: کتاب\u200Cهای برگشت\u200Cخورده نیز دوباره صحافی می\u200Cشوند و به قفسه\u200Cها برمی\u200Cگردند.',
    ],
  )
})

test('what stood around the article stands nowhere on the page', () => {
  const lines = savedPage.slice(savedPage.indexOf('آیا این خبر')).split('\n')
  const foreign = lines.filter(
    line => line.includes('سپیدار') || line.includes('حاوی') || line.includes('باران'),
  )
  assert.equal(foreign.length, 3)
  assert.deepEqual(
    foreign.filter(line => page.includes(line)),
    [],
  )
})

const spellings: readonly [how: string, query: string][] = [
  ['with its half-space', 'کاوه\u200Cنژاد'],
  ['in one word', 'کاوهنژاد'],
  ['in two words', 'کاوه نژاد'],
  ['with the kaf of an Arabic keyboard', '\u0643اوه\u200Cنژاد'],
  ['with the joiner that an old keyboard writes', 'کاوه\u00ACنژاد'],
  ['with the first name before it', 'مهتاب کاوه نژاد'],
]
for (const [how, query] of spellings)
  test(`readers find the story by a name in it, ${how}`, async () => {
    const code = /^news code (\d+)/.exec(printed)?.[1] ?? 'none'
    const found = await textAt(`/search?q=${encodeURIComponent(query)}`)
    assert.match(found, new RegExp(`href="/news/${code}/`))
  })

test('a command that is told no address names the one of the program that serves its folder', async () => {
  await keepAddress(readConfig({ PEYK_DATA: folder, PORT: '4321' }))
  const told = { DATABASE_URL: url, PEYK_DATA: folder, PUBLIC_URL: '' }
  const again = await peykWith(told, 'import', 'page', join(folder, 'page.txt'))
  assert.match(
    again,
    /^news code (\d+)\naddress http:\/\/127\.0\.0\.1:4321\/news\/\1\/\S+\nimported before: /,
  )
})

/** Runs the real command line on the test's database; what it prints. */
const peyk = (...words: readonly string[]): Promise<string> =>
  peykWith({ DATABASE_URL: url, PEYK_DATA: folder, PUBLIC_URL: 'http://peyk.example' }, ...words)

async function peykWith(
  settings: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<string> {
  const door = fileURLToPath(new URL('../../bin/peyk', import.meta.url))
  const run = promisify(execFile)
  return (await run(process.execPath, [door, ...words], { env: { ...process.env, ...settings } })).stdout
}

async function textAt(path: string): Promise<string> {
  return (await program.app.request(path)).text()
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').trim()
