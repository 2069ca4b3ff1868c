import assert from 'node:assert/strict'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { test } from 'node:test'
import type { SiteReads } from '../reads.ts'
import { aStory, culture, readsFrom, siteWith } from '../a-newsroom.ts'

// How often the front page waits for the database: what is asked together is one turn.

const open = { parentId: null, state: 'open' as const }
const sport = { id: 'section-sport', slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport', ...open }
const hundred = Array.from({ length: 100 }, (_, place) => aStory({ code: 100100 + place }))

test('the front page, with a quiet section to be asked for, takes at most three turns', async () => {
  const { reads, turnsUntil } = inTurns(
    readsFrom(hundred, {
      sections: () => Promise.resolve([{ ...culture, ...open }, sport]),
      arranged: () => Promise.resolve([{ position: 1, holds: aStory({ code: 100001 }) }]),
    }),
  )
  const site = siteWith(reads)
  // The navigation is read at the first page and remembered.
  await turnsUntil(site.request('/section/culture'))
  const { answer, turns } = await turnsUntil(site.request('/'))
  assert.match(await answer.text(), /<h1><a href="\/news\/100001\//)
  assert.equal(turns, 3)
})

/** Readings that are answered together once nobody asks any more, and the count of such turns. */
function inTurns(from: SiteReads): { reads: SiteReads; turnsUntil: typeof turnsUntil } {
  let waiting: (() => void)[] = []
  const turn = () => new Promise<void>(resolve => waiting.push(resolve))
  const reads = new Proxy(from, {
    get: (target, name: keyof SiteReads) => {
      const read: unknown = target[name]
      if (typeof read !== 'function' || name === 'highlight' || name === 'banner') return read
      return async (...asked: unknown[]): Promise<unknown> => {
        await turn()
        // A dossier is asked for first, and its stories by its id.
        if (name === 'dossier') await turn()
        const answer: unknown = await Reflect.apply(read, target, asked)
        return answer
      }
    },
  })
  async function turnsUntil(
    asking: Response | Promise<Response>,
  ): Promise<{ answer: Response; turns: number }> {
    let answer: Response | undefined
    void Promise.resolve(asking).then(given => {
      answer = given
    })
    for (let turns = 0; ; turns++) {
      for (const _ of Array.from({ length: 20 })) await nextTurn()
      if (answer !== undefined) return { answer, turns }
      const answered = waiting
      waiting = []
      for (const resolve of answered) resolve()
      if (answered.length === 0) turns--
    }
  }
  return { reads, turnsUntil }
}
