import { isKnownTo, readProvince, readSection, type NumberedSave } from '../newsroom/index.ts'
import type { ActingContext } from '../people/index.ts'
import { inTransaction, type Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { listOwnFiles } from './files/file-store.ts'
import { reachOfWriter, type Reach } from './reach.ts'
import type { ReleaseContent } from './release.ts'
import { mustAllow, mustBeNewest, mustBeOwn } from './release-acts.ts'
import { contentFrom, isSameContent } from './release-content.ts'
import { changeRelease, insertRelease, lockRelease } from './release-store.ts'
import { insertRevision, mustBeFree, readContent } from './revision-store.ts'

export interface ReleaseToWrite extends ReleaseContent, Partial<NumberedSave> {
  /** Left out: a new release. */
  releaseId?: string
}

export interface ReleaseWritten {
  id: string
  revisionId: string
}

/**
 * Begins a release, or appends a revision to one that is a draft or was returned. The desk sees nothing of it before
 * it is sent. Saving the same again makes no new revision.
 * @throws FieldProblems; Refusal 'release.not_found', 'release.not_yours', 'release.act_not_possible',
 * 'release.changed_since_read', 'officer.no_office', 'access.…'.
 */
export async function writeRelease(context: ActingContext, order: ReleaseToWrite): Promise<ReleaseWritten> {
  const reach = await reachOfWriter(context)
  const content = contentFrom(order)
  return inTransaction(context, async within => {
    const writing = { content, sectionId: await namedBy(within, reach, content), authorId: reach.personId }
    const { releaseId } = order
    return releaseId === undefined
      ? begin(within, reach.officeId, writing)
      : append(within, reach, { ...order, ...writing, releaseId })
  })
}

interface Writing {
  content: ReleaseContent
  sectionId: string | null
  authorId: string
}

async function begin(within: ActingContext, officeId: string, writing: Writing): Promise<ReleaseWritten> {
  const id = newId()
  const revisionId = newId()
  await insertRelease(within, { id, officeId, officerId: writing.authorId, revisionId })
  await insertRevision(within, { ...writing, id: revisionId, releaseId: id })
  await recordSaved(within, id)
  return { id, revisionId }
}

async function append(
  within: ActingContext,
  reach: Extract<Reach, { side: 'office' }>,
  writing: Writing & Partial<NumberedSave> & { releaseId: string },
): Promise<ReleaseWritten> {
  const { basedOn, unanswered, revisionId: newest = newId() } = writing
  const release = await lockRelease(within, reach, writing.releaseId)
  mustBeOwn(release, reach)
  const { id, revisionId } = release
  if (revisionId === newest) return { id, revisionId }
  mustAllow(release, 'write')
  if (basedOn !== undefined && !isKnownTo({ basedOn, unanswered }, revisionId)) mustBeNewest(release, basedOn)
  const before = await readContent(within, { releaseId: id, revisionId })
  if (before !== undefined && isSameContent(before, writing.content)) return { id, revisionId }
  await mustBeFree(within, newest)
  await insertRevision(within, { ...writing, id: newest })
  await changeRelease(within, id, { revision_id: newest })
  await recordSaved(within, id)
  return { id, revisionId: newest }
}

const recordSaved = (within: Context, releaseId: string): Promise<void> =>
  within.events.record(within, { name: 'release.saved', payload: { releaseId } })

/** What the content names must be there, and its files the office's own. @returns the id of its section. */
async function namedBy(
  within: Context,
  reach: { officeId: string },
  { section, province, files }: ReleaseContent,
): Promise<string | null> {
  const problems: FieldProblem[] = []
  const found = section === null ? undefined : await readSection(within, section)
  if (section !== null && found === undefined) problems.push({ field: 'section', problem: 'unknown' })
  if (province !== null && (await readProvince(within, province)) === undefined)
    problems.push({ field: 'province', problem: 'unknown' })
  const own = await listOwnFiles(
    within,
    reach.officeId,
    files.map(({ id }) => id),
  )
  if (files.some(({ id }) => !own.includes(id))) problems.push({ field: 'files', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return found?.id ?? null
}
