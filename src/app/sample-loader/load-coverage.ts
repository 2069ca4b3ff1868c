import {
  acceptReply,
  announcePressEvent,
  changePressEvent,
  answerAccreditation,
  answerAdvisory,
  askAccreditation,
  askReply,
  listAccreditations,
  noteReading,
  sendAdvisory,
} from '../../network/index.ts'
import {
  bodyOfParagraphs,
  coverCrisis,
  createDossier,
  createStory,
  enterCount,
  nameTable,
  pinNotice,
  publishStory,
  setTableState,
  writeFactCheck,
} from '../../newsroom/index.ts'
import { sample } from '../sample/sample.ts'
import type { SampleResultRow } from '../sample/sample-shapes.ts'
import { acting, storyOf, type Loading } from './loading.ts'

const editor = 'parastoo-azarman'
const hour = 3_600_000
const { coverage } = sample

/** A crisis and an election with their dossiers, events of the press, an advisory and a reply, by the verbs people use. */
export async function loadCoverage(loading: Loading): Promise<void> {
  for (const story of coverage.stories) await loadStory(loading, story)
  await loadCrisis(loading)
  await loadElection(loading)
  for (const event of coverage.events) await loadEvent(loading, event)
  await loadAdvisory(loading)
  await loadReply(loading)
}

async function loadStory(
  loading: Loading,
  { key, type, province, headline, lead, body, hoursAgo }: (typeof coverage.stories)[number],
): Promise<void> {
  const writer = acting(loading, editor, hoursAgo + 0.3)
  const content = { headline, lead, body: bodyOfParagraphs(body) }
  const order = { edition: 'fa', kind: type, section: 'iran', province, content, isSample: true } as const
  const story = await createStory(writer, order)
  loading.stories.set(key, story)
  if (type === 'fact-check') await check(loading, story.id, hoursAgo + 0.2)
  await publishStory(acting(loading, editor, hoursAgo), { storyId: story.id, revisionId: story.revisionId })
}

async function check(loading: Loading, storyId: string, hoursAgo: number): Promise<void> {
  const { claim, claimant, verdict, finding, evidence } = coverage.factCheck
  await writeFactCheck(acting(loading, editor, hoursAgo), {
    ...{ storyId, basedOn: 0, note: '', claim, claimant, verdict, finding },
    evidence: evidence.map(text => ({ text, url: '' })),
  })
}

async function loadCrisis(loading: Loading): Promise<void> {
  const { stories, live, checkedHoursAgo, notices, ...words } = coverage.crisis
  const ids = stories.map(key => storyOf(loading, key).id)
  const before = acting(loading, editor, 2)
  const { id: dossierId } = await createDossier(before, { ...wordsOf(words), stories: ids })
  const now = acting(loading, editor, checkedHoursAgo)
  await coverCrisis(now, {
    ...{ dossierId, basedOn: null, isLight: false, checkedAt: now.clock.now() },
    ...{ instruction: words.instruction, source: words.source },
    known: [...words.known],
    unknown: [...words.unknown],
    phones: [...words.phones],
    liveStoryId: storyOf(loading, live).id,
  })
  for (const { headline, source, hoursAgo } of notices)
    await pinNotice(now, { dossierId, headline, source, announcedAt: ago(loading, hoursAgo), storyId: null })
}

type Words = Pick<typeof coverage.crisis, 'slug' | 'title' | 'introduction' | 'titleEn' | 'introductionEn'>

const wordsOf = ({ slug, title, introduction, titleEn, introductionEn }: Words) => ({
  ...{ slug, title, introduction, titleEn, introductionEn },
})

async function loadElection(loading: Loading): Promise<void> {
  const { stories, source, ...table } = coverage.election
  const [first, second, third] = table.countedHoursAgo
  const ids = stories.map(key => storyOf(loading, key).id)
  const begins = acting(loading, editor, first)
  const { id: dossierId } = await createDossier(begins, { ...wordsOf(table), stories: ids })
  await nameTable(begins, {
    ...{ dossierId, title: table.tableTitle, titleEn: table.tableTitleEn },
    choicesEn: Object.fromEntries(
      table.choices.map((choice, place) => [choice, table.choicesEn[place] ?? '']),
    ),
  })
  const enter = ({ hoursAgo, basedOn, rows, note = '' }: CountGiven) =>
    enterCount(acting(loading, editor, hoursAgo), {
      ...{ dossierId, csv: csvOf(table.choices, rows), source, basedOn, note },
      kind: note === '' ? 'count' : 'correction',
      countedAt: ago(loading, hoursAgo),
    })
  await enter({ hoursAgo: first, basedOn: 0, rows: table.rows.slice(0, table.firstLines) })
  await setTableState(begins, { dossierId, state: 'published' })
  await enter({ hoursAgo: second, basedOn: 1, rows: table.rows })
  const { province, votes, note } = table.correction
  const corrected = table.rows.map(row => (row.province === province ? { ...row, votes } : row))
  await enter({ hoursAgo: third, basedOn: 2, rows: corrected, note })
}

interface CountGiven {
  hoursAgo: number
  basedOn: number
  rows: readonly SampleResultRow[]
  /** Of a correction. */
  note?: string
}

const csvOf = (choices: readonly string[], rows: readonly SampleResultRow[]): string =>
  [
    ['province', ...choices, 'invalid', 'eligible'],
    ...rows.map(({ province, votes, invalid, eligible }) => [province, ...votes, invalid, eligible]),
  ]
    .map(line => line.join(','))
    .join('\n')

async function loadEvent(loading: Loading, event: (typeof coverage.events)[number]): Promise<void> {
  const officer = acting(loading, event.officer, 30)
  const startsAt = ago(loading, -event.inHours)
  const { kind, title, about, place, titleEn, aboutEn, placeEn, province, isPublic } = event
  const words = {
    ...{ kind, title, about, place, province, isPublic, startsAt, contact: '' },
    ...{ titleEn, aboutEn, placeEn },
    endsAt: new Date(startsAt.getTime() + event.hours * hour),
    accreditationUntil: event.needsAccreditation ? new Date(startsAt.getTime() - 20 * hour) : null,
  }
  const { id: eventId } = await announcePressEvent(officer, words)
  const reporter = event.reporter === null ? undefined : loading.people.get(event.reporter)
  if (reporter?.kind !== 'person') return
  await askAccreditation(acting(loading, reporter, 20), { eventId, personId: reporter.id })
  const [asked] = await listAccreditations(officer, eventId)
  await answerAccreditation(acting(loading, event.officer, 18), {
    ...{ eventId, accreditationId: asked?.id ?? '', verdict: 'accepted', note: '' },
  })
  if (event.movedTo === null) return
  await changePressEvent(acting(loading, event.officer, 2), {
    ...words,
    ...event.movedTo,
    eventId,
    basedOn: 1,
  })
}

async function loadAdvisory(loading: Loading): Promise<void> {
  const { kind, subject, text, under, hoursAgo, answers, readers } = coverage.advisory
  const { id: advisoryId } = await sendAdvisory(acting(loading, editor, hoursAgo), {
    ...{ kind, subject, text, storyId: null, answerBy: ago(loading, -1) },
    to: { offices: [], under, province: null, kind: null },
  })
  for (const reader of readers) await noteReading(acting(loading, reader, hoursAgo * 0.9), { advisoryId })
  for (const answer of answers)
    await answerAdvisory(acting(loading, answer.person, answer.hoursAgo), {
      ...{ advisoryId, text: answer.text, office: answer.office ?? undefined },
    })
}

async function loadReply(loading: Loading): Promise<void> {
  const { story, officer, wish, passage, paragraphs, askedHoursAgo, publishedHoursAgo } = coverage.reply
  const { code } = storyOf(loading, story)
  const { id: replyId } = await askReply(acting(loading, officer, askedHoursAgo), {
    ...{ code, wish, passage, text: paragraphs.join('\n') },
  })
  const desk = acting(loading, editor, publishedHoursAgo)
  const made = await acceptReply(desk, { replyId, isSample: true })
  await publishStory(desk, { storyId: made.storyId, revisionId: made.revisionId })
}

const ago = ({ now }: Loading, hours: number): Date => new Date(now.getTime() - hours * hour)
