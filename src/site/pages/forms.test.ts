import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { aPublishedComment, aStory, aTrackedComment, noActs, readsFrom, siteWith } from '../a-newsroom.ts'

const reads = readsFrom([aStory()])
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })

test('a comment with problems comes back with all of them beside their fields and the text kept', async () => {
  const site = siteWith(reads, {
    ...noActs,
    sendComment: () =>
      Promise.reject(
        new FieldProblems([
          { field: 'name', problem: 'too-long' },
          { field: 'text', problem: 'too-short' },
        ]),
      ),
  })
  const answer = await site.request('/news/100042/comment', form({ name: 'نامی بلند', text: 'نه' }))
  const page = await answer.text()
  assert.equal(answer.status, 422)
  assert.ok(page.includes('id="name-problem">بلندتر از اندازه است؛ کوتاهش کنید.'))
  assert.ok(page.includes('id="text-problem">کوتاه\u200Cتر از آن است که خوانده شود.'))
  assert.ok(page.includes('value="نامی بلند"'))
  assert.match(page, /<textarea[^>]*>نه<\/textarea>/)
})

test('a reader who sends too fast is told when to come back, and keeps the text', async () => {
  const site = siteWith(reads, {
    ...noActs,
    sendComment: () => Promise.reject(new Refusal('comment.too_many', { minutes: 4 })),
  })
  const answer = await site.request('/news/100042/comment', form({ name: '', text: 'متن دیدگاه' }))
  const page = await answer.text()
  assert.equal(answer.status, 429)
  assert.ok(page.includes('متن دیدگاه</textarea>'))
  assert.ok(page.includes('۴ دقیقهٔ دیگر'))
})

test('a sent comment leads to its tracking page; the code travels in a cookie of that page only', async () => {
  const answer = await siteWith(reads).request('/news/100042/comment', form({ name: '', text: 'متن دیدگاه' }))
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/comment/a-token')
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^peyk_sent=K7PM-2XQD-9RTA; .*Path=\/comment\/a-token; HttpOnly; Secure; SameSite=Lax$/,
  )
})

const tracked = aTrackedComment()

test('the tracking page names the rule and the reason of a refusal and takes an appeal', async () => {
  const site = siteWith(readsFrom([], { tracked: () => Promise.resolve(tracked) }))
  const page = await (await site.request('/comment/a-token')).text()
  assert.ok(page.includes('۲. دیدگاهی که در آن تهمت یا افترا باشد منتشر نمی\u200Cشود.'))
  assert.ok(page.includes('کسی را به جرم متهم می\u200Cکند.'))
  assert.ok(page.includes('action="/comment/a-token/appeal"'))
})

test('the sender reads what the newsroom says to the comment', async () => {
  const reply = { text: 'فردا گزارش می\u200Cکنیم.', at: new Date('2026-11-22T14:00:00Z') }
  const shown = aTrackedComment({ status: 'published', decisions: [], mayAppeal: false, reply })
  const reading = siteWith(readsFrom([], { tracked: () => Promise.resolve(shown) }))
  const page = await (await reading.request('/comment/a-token')).text()
  assert.match(page, /پاسخ تحریریه.*فردا گزارش می\u200Cکنیم/s)
})

test('the tracking page tells the sender that a number is masked, and only then', async () => {
  const pageOf = async (isMasked: boolean): Promise<string> => {
    const shown = aTrackedComment({ isMasked })
    return (
      await siteWith(readsFrom([], { tracked: () => Promise.resolve(shown) })).request('/comment/a-token')
    ).text()
  }
  assert.doesNotMatch(await pageOf(false), /از دید خوانندگان پوشانده/)
  assert.match(await pageOf(true), /از دید خوانندگان پوشانده/)
})

test('a text that does not look Persian comes back with a button that sends it all the same', async () => {
  const site = siteWith(reads, {
    ...noActs,
    sendComment: () => Promise.reject(new Refusal('comment.maybe_not_persian')),
  })
  const page = await (await site.request('/news/100042/comment', form({ text: 'salam' }))).text()
  assert.match(page, /role="alert"[^>]*>این متن فارسی به نظر نمی\u200Cرسد/)
  assert.match(page, /name="sure" value="yes">همین متن را بفرست/)
  assert.match(page, /<textarea[^>]*>salam<\/textarea>/)
})

test('in a burst the form comes back with work for a script, and says how long to wait without', async () => {
  const site = siteWith(reads, {
    ...noActs,
    sendComment: () => Promise.reject(new Refusal('comment.burst', { seconds: 60 })),
  })
  const answer = await site.request('/news/100042/comment', form({ text: 'متن دیدگاه' }))
  const page = await answer.text()
  assert.equal(answer.status, 429)
  assert.match(
    page,
    /data-challenge="\{&quot;algorithm&quot;:&quot;SHA-256&quot;.*data-solver="\/assets\/[\w-]+\.js"/,
  )
  assert.match(page, /name="stamp" value="wait-/)
  assert.ok(page.includes('۶۰ ثانیه صبر کنید'))
})

test('an agreement comes back to the comment; the island is told the counts', async () => {
  const id = aPublishedComment().id
  const plain = await siteWith(reads).request('/news/100042/agreement', form({ agree: id }))
  const told = await siteWith(reads).request('/news/100042/agreement', {
    ...form({ disagree: id }),
    headers: { accept: 'application/json' },
  })
  assert.equal(plain.headers.get('location'), `/news/100042/comment/${id}`)
  assert.deepEqual(await told.json(), { agree: '۴', disagree: '۱' })
})

test('what the newsroom has not promised is not promised', async () => {
  const waiting = aTrackedComment({ status: 'waiting', decisions: [], mayAppeal: false, ahead: 14 })
  const site = siteWith(readsFrom([], { tracked: () => Promise.resolve(waiting) }))
  const page = await (await site.request('/comment/a-token')).text()
  assert.ok(page.includes('۱۴ دیدگاه پیش از آن رسیده'))
  assert.doesNotMatch(page, /ساعت پس از رسیدن|خوانده می\u200Cشود\./)
})

test('the tracking page is kept nowhere and tells its secret address to nobody', async () => {
  const site = siteWith(readsFrom([], { tracked: () => Promise.resolve(tracked) }))
  const answer = await site.request('/comment/a-token', { headers: { cookie: 'peyk_sent=K7PM-2XQD-9RTA' } })
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.equal(answer.headers.get('referrer-policy'), 'same-origin')
  assert.match(answer.headers.get('x-robots-tag') ?? '', /noindex/)
  assert.match(await answer.text(), /K7PM-2XQD-9RTA/)
})

test('a code that belongs to no comment says so beside the field', async () => {
  const answer = await siteWith(reads).request('/comment', form({ code: 'AAAA' }))
  assert.equal(answer.status, 404)
  assert.match(await answer.text(), /id="code-problem"/)
})

test('a vote counts under the key of the reader and comes back to the story', async () => {
  const votes: unknown[] = []
  const site = siteWith(reads, {
    ...noActs,
    vote: async vote => (votes.push(vote), { useful: 1, notUseful: 0 }),
  })
  const readerKey = 'a'.repeat(32)
  const answer = await site.request('/news/100042/vote', {
    ...form({ useful: 'yes', reason: 'کوتاه بود' }),
    headers: { cookie: `peyk_reader=${readerKey}` },
  })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/news/100042/kureh#voted')
  assert.deepEqual(votes, [
    { storyId: aStory().id, readerKey, useful: true, reason: 'کوتاه بود', address: '' },
  ])
})

test('a reader without a key gets one with the first vote, for a year', async () => {
  const answer = await siteWith(reads).request('/news/100042/vote', form({ useful: 'no' }))
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^peyk_reader=[a-z2-7]{32}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
})

for (const path of [
  '/news/100042/vote',
  '/news/100042/comment',
  '/comment',
  '/comment/a-token/appeal',
  '/comment/a-token/withdraw',
  '/comment/a-token/erase',
  '/news/100042/agreement',
])
  test(`a form that cannot be read is refused at ${path}`, async () => {
    const withdrawn: unknown[] = []
    const site = siteWith(reads, {
      ...noActs,
      withdraw: async order => void withdrawn.push(order),
      erase: async order => void withdrawn.push(order),
    })
    const errors: unknown[] = []
    site.onError((error, c) => {
      errors.push(error instanceof Refusal ? error.code : error)
      return c.body(null, 400)
    })
    await site.request(path, {
      method: 'POST',
      body: '--x',
      headers: { 'content-type': 'multipart/form-data; boundary=y' },
    })
    assert.deepEqual(errors, ['request.unreadable'])
    assert.deepEqual(withdrawn, [])
  })
