import assert from 'node:assert/strict'
import sharp from 'sharp'
import { createPerson, type ActingContext, type Actor, type Role } from '../people/index.ts'
import { movableClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/database.ts'
import { recorderFor } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { silentLog } from '../platform/log.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { approveStory } from './approve-story.ts'
import { bodyOfParagraphs } from './body.ts'
import { correctStory } from './correct-story.ts'
import { createSection } from './sections/create-section.ts'
import { createStory, type StoryOrder } from './create-story.ts'
import { publishStory } from './publish-story.ts'
import { returnStory } from './return-story.ts'
import type { ContentGiven } from './revision-content.ts'
import { scheduleStory } from './schedule-story.ts'
import { readSection } from './section-store.ts'
import type { StoryStatus } from './story.ts'
import { submitStory } from './submit-story.ts'
import { withdrawStory } from './withdraw-story.ts'

export { anMp3, anMp4 } from './recordings/making.ts'

// Builders for the tests of newsroom and of the departments to its right. Not part of the running program.

type MovableClock = ReturnType<typeof movableClock>

/** A context on a test's database in which the program acts; its clock stands at noon in Tehran, 1 Azar 1405. */
export function aNewsroom(db: Db): ActingContext & { clock: MovableClock } {
  return {
    db,
    clock: movableClock(new Date('2026-11-22T08:30:00Z')),
    log: silentLog,
    events: recorderFor([]),
    config: readConfig({}),
    secret: 'a secret of at least thirty-two letters',
    actor: { kind: 'system', reason: 'test' },
  }
}

/** Somebody with an account and this role. */
export async function anActor(context: Context, role: Role, name = `${role} of the test`): Promise<Actor> {
  const system: ActingContext = { ...context, actor: { kind: 'system', reason: 'test' } }
  const email = `${role}-${newId()}@example.org`
  const id = await createPerson(system, { name, email, role, password: 'a long enough password' })
  return { kind: 'person', id, name, role }
}

/** The same context with somebody else acting. */
export const actingAs = (context: Context, actor: Actor): ActingContext => ({ ...context, actor })

/** Content that may be published, with what the test says instead. */
export const aContent = (given: ContentGiven = {}): ContentGiven => ({
  headline: 'پل تازهٔ شهر گشوده شد',
  lead: 'رفت\u200Cوآمد از پل تازه از بامداد امروز آغاز شد.',
  body: bodyOfParagraphs(['شهردار گفت ساخت این پل دو سال زمان برد.']),
  ...given,
})

export interface StoryWished extends Partial<Omit<StoryOrder, 'content'>> {
  content?: ContentGiven
  status?: Exclude<StoryStatus, 'updated'>
}

export interface StoryMade {
  id: string
  code: number
  /** Its newest revision. */
  revisionId: string
}

/** A story brought to a status (published when nothing is said) by the verbs of the newsroom. */
export async function aStory(context: ActingContext, wished: StoryWished = {}): Promise<StoryMade> {
  const { status = 'published', content, ...order } = wished
  const section = order.section ?? 'society'
  if ((await readSection(context, section)) === undefined)
    await createSection(context, { slug: section, nameFa: 'جامعه', nameEn: 'Society' })
  const story = await createStory(context, {
    edition: 'fa',
    kind: 'news',
    province: null,
    ...order,
    section,
    content: aContent(content),
  })
  for (const act of wayTo[status]) await act(context, story)
  return story
}

/** For assert.rejects: the refusal with this code. */
export const refused =
  (code: string) =>
  (error: unknown): boolean => {
    if (error instanceof Refusal && error.code === code) return true
    throw error
  }

/** For assert.rejects: exactly these field problems, each as `field problem`. */
export const faulty =
  (...expected: readonly string[]) =>
  (error: unknown): boolean => {
    if (!(error instanceof FieldProblems)) throw error
    assert.deepEqual(
      error.problems.map(({ field, problem }) => `${field} ${problem}`),
      expected,
    )
    return true
  }

/** Storage in memory. */
export function aStorage(): Storage & { keys(): string[] } {
  const files = new Map<string, Buffer>()
  return {
    put: async (key, bytes) => void files.set(key, Buffer.from(bytes)),
    get: async key => files.get(key),
    delete: async key => void files.delete(key),
    keys: () => [...files.keys()].sort(),
  }
}

/** The bytes of a JPEG of one colour, as a camera would send it. */
export const aPhotograph = (size: { width?: number; height?: number } = {}): Promise<Buffer> =>
  sharp({
    create: { width: size.width ?? 800, height: size.height ?? 600, channels: 3, background: '#28536b' },
  })
    .withExif({ IFD0: { Artist: 'camera of the test' } })
    .jpeg()
    .toBuffer()

type Step = (context: ActingContext, story: StoryMade) => Promise<unknown>

const submit: Step = (context, { id }) => submitStory(context, { storyId: id })
const approve: Step = (context, { id, revisionId }) => approveStory(context, { storyId: id, revisionId })
const giveBack: Step = (context, { id }) =>
  returnStory(context, { storyId: id, note: 'منبع خبر را بنویسید.' })
/** For an hour later. */
const schedule: Step = (context, { id, revisionId }) =>
  scheduleStory(context, { storyId: id, revisionId, at: new Date(context.clock.now().getTime() + 3_600_000) })
const publish: Step = (context, { id, revisionId }) => publishStory(context, { storyId: id, revisionId })
const correct: Step = (context, { id, revisionId }) =>
  correctStory(context, { storyId: id, basedOn: revisionId, note: 'شمار مدرسه\u200Cها درست شد.' })
const withdraw: Step = (context, { id }) =>
  withdrawStory(context, { storyId: id, note: 'منبع، خبر را پس گرفت.' })

const wayTo: Readonly<Record<NonNullable<StoryWished['status']>, readonly Step[]>> = {
  draft: [],
  'in-review': [submit],
  returned: [submit, giveBack],
  approved: [submit, approve],
  scheduled: [submit, approve, schedule],
  published: [publish],
  corrected: [publish, correct],
  withdrawn: [publish, withdraw],
}
