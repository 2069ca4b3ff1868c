import { recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import type { Context } from '../platform/context.ts'
import { candidateOf } from './candidate.ts'
import { listDue } from './due-store.ts'
import { missingFor } from './publish-requirements.ts'
import { readRevision } from './revision-store.ts'
import { showToReaders } from './show-to-readers.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow } from './story-acts.ts'
import { changeStory, offTheSchedule, takeDue, type Story } from './story-store.ts'

/** What became of the stories whose moment had come. */
export interface DueDone {
  published: string[]
  /** Not shown: something that a publication must meet was lost since they were scheduled. */
  held: string[]
}

const atOnce = 50

/** So many of the pool's connections publish side by side; the rest stay with the readers. */
const sideBySide = 6

/**
 * Publishes every story whose moment has come, the earliest first and a few side by side, each in a transaction of its
 * own that first takes its row: of any number of processes one publishes it, and one that dies leaves it to the
 * others. A story that fails does not keep the others in.
 */
export async function publishDue(context: Context): Promise<DueDone> {
  const acting: ActingContext = { ...context, actor: { kind: 'system', reason: 'schedule' } }
  const done: DueDone = { published: [], held: [] }
  const waiting = (await listDue(acting, atOnce)).values()
  const publishInTurn = async (): Promise<void> => {
    for (const storyId of waiting) {
      const end = await publishOne(acting, storyId).catch((error: unknown) => {
        context.log.error({ storyId, error: String(error) }, 'a scheduled story was not published')
      })
      if (end) done[end].push(storyId)
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, publishInTurn))
  return done
}

function publishOne(acting: ActingContext, storyId: string): Promise<keyof DueDone | undefined> {
  return inTransaction(acting, async within => {
    const story = await takeDue(within, storyId)
    if (story === undefined) return undefined
    const revisionId = story.scheduledRevisionId ?? story.draftRevisionId
    const content = await readRevision(within, revisionId)
    const obstacles = missingFor(await candidateOf(within, story, { content }))
    const isAsApproved = revisionId === story.draftRevisionId
    if (obstacles.length > 0 || !isAsApproved) {
      const problems = obstacles.map(({ field, problem }) => `${field}:${problem}`)
      await hold(within, story, isAsApproved ? problems : ['story:changed', ...problems])
      return 'held'
    }
    const detail = { scheduledFor: story.scheduledFor?.toISOString() }
    await showToReaders(within, { story, revisionId, content, status: mustAllow(story, 'publish'), detail })
    return 'published'
  })
}

/** Kept in, and said so on the desk: somebody must look at it again. */
async function hold(within: ActingContext, story: Story, problems: readonly string[]): Promise<void> {
  const status = mustAllow(story, 'unschedule')
  const { id: storyId, draftRevisionId: revisionId } = story
  const held_by = problems.join(' ')
  await changeStory(within, storyId, { ...offTheSchedule, status, held_at: within.clock.now(), held_by })
  await appendStatus(within, { storyId, revisionId, status })
  const detail = { problems }
  await recordAct(within, { act: 'hold story', subjectKind: 'story', subjectId: storyId, detail })
  await within.events.record(within, { name: 'story.held', payload: { storyId, code: story.code, status } })
}
