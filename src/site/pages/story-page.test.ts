import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPublishedComment, aStory, commentsOf, pageAt, readsFrom, siteWith } from '../a-newsroom.ts'

const path = '/news/100042/kureh'
const english = aStory({
  code: 100043,
  edition: 'en',
  slug: 'kiln',
  headline: 'Meybod tile kiln lit again',
  lead: 'Three generations of craftsmen.',
  topics: [],
  counterpart: {
    code: 100042,
    slug: 'kureh',
    edition: 'fa',
    headline: 'کورهٔ کاشی\u200Cپزی میبد دوباره روشن شد',
  },
})

const shown: readonly [what: string, html: string][] = [
  ['its kicker', 'میراثی که از نفس نیفتاد'],
  ['its headline', '<h1 class="headline">کورهٔ کاشی\u200Cپزی میبد دوباره روشن شد</h1>'],
  ['its lead', 'سه نسل از استادکاران'],
  ['its picture with the alternative text', 'alt="طاقی با کاشی\u200Cهای لاجوردی"'],
  ['caption', 'سردر کارگاه'],
  ['credit', 'عکس: آرش نیک\u200Cمنش'],
  ['the dateline with agency and province', 'به گزارش خبرگزاری پیک از یزد،'],
  ['the body', 'کورهٔ کارگاه شامگاه شنبه روشن شد.'],
  ['a mark at the end', 'end-mark'],
  ['its news code in Persian digits', '<dd>۱۰۰۰۴۲</dd>'],
  ['the short link', 'href="/n/100042">peyk.example/n/100042</a>'],
  ['its section', 'href="/section/culture">فرهنگ</a>'],
  ['its province', 'استان یزد'],
  ['its topics', '>کاشی</a>'],
  ['the Jalali moment of publication', 'یکشنبه ۱ آذر ۱۴۰۵، ۱۶:۲۰'],
  ['a link to share it on Bale', 'https://ble.ir/share/url?url=https%3A%2F%2Fpeyk.example%2Fn%2F100042'],
  ['the question whether it was useful', 'آیا این خبر مفید بود؟'],
  ['the first house rule', 'هر دیدگاه را پیش از انتشار یکی از همکاران تحریریه می\u200Cخواند.'],
  ['the second house rule', 'دیدگاهی که در آن تهمت یا افترا باشد منتشر نمی\u200Cشود.'],
  ['the third house rule', 'دیدگاه باید به فارسی و دربارهٔ همین خبر باشد.'],
  ['NewsArticle for machines', '"@type":"NewsArticle"'],
]

for (const [what, html] of shown) {
  test(`a story shows ${what}`, async () => {
    assert.ok((await pageAt(path)).includes(html))
  })
}

test('a Persian story reads from the right, an English one from the left', async () => {
  const reads = readsFrom([aStory(), english])
  assert.match(await pageAt(path, reads), /<html lang="fa" dir="rtl">/)
  assert.match(await pageAt('/en/news/100043/kiln', reads), /<html lang="en" dir="ltr">/)
})

test('an English word inside a Persian story says that it is English', async () => {
  assert.ok((await pageAt(path)).includes('<span lang="en" dir="ltr">Node 20</span>'))
})

test('an English story shows Gregorian dates and sends commenters to its Persian counterpart', async () => {
  const page = await pageAt('/en/news/100043/kiln', readsFrom([english]))
  assert.ok(page.includes('22 November 2026, 16:20'))
  assert.ok(page.includes('href="/news/100042/kureh#comments"'))
  assert.ok(!page.includes('<textarea'))
})

test('a story and its counterpart name each other to search engines', async () => {
  const page = await pageAt('/en/news/100043/kiln', readsFrom([english]))
  assert.ok(page.includes('<link rel="canonical" href="https://peyk.example/en/news/100043/kiln"/>'))
  assert.ok(page.includes('hreflang="fa" href="https://peyk.example/news/100042/kureh"'))
})

test('a corrected story says what was corrected and when', async () => {
  const corrected = aStory({
    correctedAt: new Date('2026-11-22T13:35:00Z'),
    corrections: [{ note: 'شمار درست ۲۴۰ است.', at: new Date('2026-11-22T13:35:00Z') }],
  })
  const page = await pageAt(path, readsFrom([corrected]))
  assert.match(page, /اصلاحیه، ۱ آذر ۱۴۰۵، ساعت ۱۷:۰۵\.<\/time><\/b> شمار درست ۲۴۰ است\./)
})

test('a story that was corrected twice tells both corrections, the latest first', async () => {
  const corrections = [
    { note: 'نام درست بهرام است.', at: new Date('2026-11-23T05:00:00Z') },
    { note: 'شمار درست ۲۴۰ است.', at: new Date('2026-11-22T13:35:00Z') },
  ]
  const page = await pageAt(
    path,
    readsFrom([aStory({ correctedAt: corrections[0]?.at ?? null, corrections })]),
  )
  assert.match(page, /اصلاحیه، ۲ آذر ۱۴۰۵، ساعت ۰۸:۳۰.*نام درست بهرام.*اصلاحیه، ۱ آذر ۱۴۰۵.*شمار درست ۲۴۰/s)
})

test('a story that has become more complete says when', async () => {
  const page = await pageAt(path, readsFrom([aStory({ modifiedAt: new Date('2026-11-22T14:00:00Z') })]))
  assert.match(page, /<dt>به\u200Cروزرسانی<\/dt><dd><time datetime="2026-11-22T14:00:00Z">/)
})

test('what an editor or a reader wrote is shown as text and never as HTML', async () => {
  const page = await pageAt(path, readsFrom([aStory({ headline: '<script>alert(1)</script>' })]))
  assert.ok(!page.includes('<script>alert'))
  assert.ok(page.includes('&lt;script&gt;'))
})

test('an answer to a comment stands under it', async () => {
  const answer = { id: 'c2', parentId: 'c1', parentName: 'نرگس', name: '', text: 'حتماً.' }
  const comments = commentsOf([aPublishedComment({ id: 'c1' }), aPublishedComment(answer)])
  const page = await pageAt(path, readsFrom([aStory()], { comments: () => Promise.resolve(comments) }))
  assert.match(
    page,
    /id="c-c1".*<div class="replies"><article class="comment" id="c-c2" tabindex="-1">.*بی\u200Cنام/s,
  )
  assert.match(page, /"commentCount":2,"comment":\[\{"@type":"Comment"/)
})

test('what the newsroom says to a comment stands under it, labelled, for people and for machines', async () => {
  const reply = { text: 'فردا گزارش می\u200Cکنیم.', at: new Date('2026-11-22T14:00:00Z') }
  const comments = commentsOf([aPublishedComment({ id: 'c1', reply })])
  const page = await pageAt(path, readsFrom([aStory()], { comments: () => Promise.resolve(comments) }))
  assert.match(page, /id="c-c1".*<div class="replies">.*پاسخ تحریریه.*فردا گزارش می\u200Cکنیم/s)
  assert.match(
    page,
    /"author":\{"@type":"NewsMediaOrganization"[^}]*\},"parentItem":\{"@type":"Comment","@id":"[^"]*c1"/,
  )
  assert.match(page, /"commentCount":1/)
})

test('where answers hang on what its writer took away, a line says so', async () => {
  const comments = commentsOf([
    aPublishedComment({ id: 'c1', name: '', text: '', gone: 'by-sender' }),
    aPublishedComment({ id: 'c2', parentId: 'c1', parentName: '' }),
  ])
  const page = await pageAt(path, readsFrom([aStory()], { comments: () => Promise.resolve(comments) }))
  assert.match(page, /id="c-c1"[^>]*><p class="note">نویسنده این دیدگاه را برداشته است/)
  assert.match(page, /<span class="count">۱<\/span>/)
})

test('comments that do not fit go on on a page of their own, in the same order', async () => {
  const comments = commentsOf([aPublishedComment({ parentId: 'elsewhere', parentName: 'آرش' })], 3)
  const reads = readsFrom([aStory()], { comments: () => Promise.resolve(comments) })
  const page = await pageAt('/news/100042/comments/newest/2', reads)
  assert.ok(page.includes('href="/news/100042/comments/newest#comments" rel="prev"'))
  assert.ok(page.includes('href="/news/100042/comments/newest/3#comments" rel="next"'))
  assert.ok(page.includes('در پاسخ به آرش'))
})

test('the lasting address of a comment leads to the page it stands on', async () => {
  const { id } = aPublishedComment()
  const leads = async (page: number | undefined) => {
    const reads = readsFrom([aStory()], { pageOfComment: () => Promise.resolve(page) })
    return (await siteWith(reads).request(`/news/100042/comment/${id}`)).headers.get('location')
  }
  assert.deepEqual(
    [await leads(1), await leads(4), await leads(undefined)],
    [`/news/100042/kureh#c-${id}`, `/news/100042/comments/oldest/4#c-${id}`, null],
  )
})

test('an old slug leads to the right one for good', async () => {
  const answer = await siteWith(readsFrom([aStory()])).request('/news/100042/an-old-slug')
  assert.equal(answer.status, 301)
  assert.equal(answer.headers.get('location'), path)
})

test('a short link leads to the story', async () => {
  const answer = await siteWith(readsFrom([aStory()])).request('/n/100042')
  assert.equal(answer.headers.get('location'), path)
})

test('a withdrawn story answers 410 and says why', async () => {
  const reads = readsFrom([], {
    story: () =>
      Promise.resolve({
        found: 'withdrawn',
        edition: 'fa',
        headline: 'بازگشایی تالار شهر',
        withdrawnAt: new Date('2026-11-22T10:00:00Z'),
        note: 'نامه ساختگی بود.',
      }),
  })
  const answer = await siteWith(reads).request('/news/100042/x')
  assert.equal(answer.status, 410)
  assert.match(await answer.text(), /نامه ساختگی بود\./)
})

test('a code that is no story answers 404', async () => {
  const answer = await siteWith(readsFrom([])).request('/news/7/x')
  assert.equal(answer.status, 404)
})

test('a story page is forgotten with its story, with its comments, and with every story it lists', async () => {
  const other = aStory({ code: 100050 })
  const answer = await siteWith(readsFrom([aStory(), other])).request(path)
  const tags = (answer.headers.get('surrogate-key') ?? '').split(' ')
  assert.ok(tags.includes(`story:${aStory().id}`))
  assert.ok(tags.includes(`comments:${aStory().id}`))
  assert.ok(tags.includes(`story:${other.id}`))
})
