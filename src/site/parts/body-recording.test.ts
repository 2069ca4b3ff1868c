import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Recording } from '../../newsroom/index.ts'
import { aStory, pageAt, readsFrom } from '../a-newsroom.ts'

const id = '0198f000-0000-7000-8000-00000000abcd'
const film: Recording = {
  id,
  stamp: 'a2b3',
  kind: 'video',
  format: 'mp4',
  bytes: 12_400_000,
  durationMs: 83_000,
  width: 640,
  height: 360,
  name: 'مه روی پل',
  credit: 'آرش نیک\u200Cمنش',
  transcript: 'گزارشگر: مه پل را گرفت.\nراننده: دیده نمی\u200Cشود.',
  hasCaptions: true,
  captionsLanguage: 'fa',
  poster: { id, stamp: 'c4d5', width: 640, height: 360, thumbhash: '', alt: 'پلی در مه', credit: '' },
  createdAt: new Date('2026-11-22T08:30:00Z'),
}
const pageWith = (recordings: Recording[], edition: 'fa' | 'en' = 'fa') => {
  const body = {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'مه پل را گرفت.' }] },
      { type: 'recording' as const, attrs: { recordingId: id } },
    ],
  }
  const path = edition === 'fa' ? '/news/100042/kureh' : '/en/news/100042/kureh'
  return pageAt(path, readsFrom([aStory({ recordings, body, edition })]))
}
const figure = /<div class="in-text recording.*?<\/div>/s

test('a recording that is gone from the library leaves no trace on the page', async () => {
  assert.doesNotMatch(await pageWith([]), /<div class="in-text recording|VideoObject/)
})

const shown: readonly (readonly [what: string, html: string])[] = [
  [
    'with its size, fetched only when it is asked for',
    'controls="" preload="none" playsinline="" width="640" height="360"',
  ],
  ['under a name that says what it shows', 'aria-label="ویدئو: مه روی پل. پلی در مه"'],
  ['behind its poster', `poster="/media/${id}/c4d5/whole-960.webp"`],
  [
    'from our own address with its type',
    `<source src="/media/recordings/${id}/a2b3/recording.mp4" type="video/mp4"/>`,
  ],
  ['with captions', `<track kind="captions" src="/media/recordings/${id}/a2b3/captions.vtt" srclang="fa"`],
  ['with its length', '<time datetime="PT83S">۱ دقیقه و ۲۳ ثانیه</time>'],
  ['with who made it', 'تهیه: آرش نیک\u200Cمنش'],
  ['with a way to keep it, and how large it is', 'دریافت ویدئو <span class="note">۱۲ مگابایت</span>'],
  ['with all that is said in it', '<summary>متن ویدئو</summary><p dir="auto">گزارشگر: مه پل را گرفت.</p>'],
  ['with where to see it, on paper', 'این ویدئو را در <bdi dir="ltr">peyk.example/n/100042</bdi> ببینید.'],
]
for (const [what, html] of shown)
  test(`a video stands in the text ${what}`, async () => {
    const [found = ''] = figure.exec(await pageWith([film])) ?? []
    assert.ok(found.includes(html), found)
  })

test('a sound has no poster, no size and no captions, and says so in English too', async () => {
  const sound = { ...film, kind: 'audio' as const, format: 'mp3' as const, poster: null, bytes: 340_000 }
  const [found = ''] = figure.exec(await pageWith([sound], 'en')) ?? []
  assert.match(found, /<audio controls="" preload="none" aria-label="Sound: /)
  assert.match(found, /type="audio\/mpeg"/)
  assert.match(found, /Download the recording <span class="note">0.3 MB/)
  assert.doesNotMatch(found, /<track|poster=|<video/)
})

test('machines are told what is to be seen, how long, and in words', async () => {
  const page = await pageWith([film])
  assert.match(page, /"video":\[\{"@type":"VideoObject","name":"مه روی پل"/)
  assert.match(page, /"duration":"PT1M23S"/)
  assert.match(page, /"contentUrl":"https:\/\/peyk.example\/media\/recordings\//)
  assert.match(page, /"transcript":"گزارشگر/)
})
