import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { storableOr } from '../storable.ts'
import type { FactCheck, FactCheckWords, Verdict } from './fact-check.ts'

/** Every writing of a fact check, the latest first; at most 50. Whether readers see the story is for the caller. */
export async function listFactChecks(context: Context, storyId: string): Promise<FactCheck[]> {
  return context.db
    .selectFrom('fact_check')
    .select(['number', 'claim', 'claimant', 'verdict', 'finding', 'evidence', 'note'])
    .select('written_at as writtenAt')
    .where('story_id', '=', storyId)
    .orderBy('number', 'desc')
    .limit(50)
    .execute()
}

/** The verdicts of the fact checks of a dossier by story id, those of stories that are not out too. */
export async function verdictsInDossier(context: Context, slug: string): Promise<Map<string, Verdict>> {
  const rows = await context.db
    .selectFrom('fact_check')
    .innerJoin('dossier_story as placed', 'placed.story_id', 'fact_check.story_id')
    .innerJoin('dossier', 'dossier.id', 'placed.dossier_id')
    .distinctOn('fact_check.story_id')
    .select(['fact_check.story_id', 'fact_check.verdict'])
    .where('dossier.slug', '=', storableOr(slug, ''))
    .orderBy('fact_check.story_id')
    .orderBy('fact_check.number', 'desc')
    .limit(200)
    .execute()
  return new Map(rows.map(row => [row.story_id, row.verdict]))
}

/** The number of the latest writing; 0 when there is none. */
export async function readNumber(within: Context, storyId: string): Promise<number> {
  const row = await within.db
    .selectFrom('fact_check')
    .select('number')
    .where('story_id', '=', storyId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? 0
}

export async function insertFactCheck(
  within: ActingContext,
  check: FactCheckWords & { storyId: string; number: number; note: string },
): Promise<void> {
  await within.db
    .insertInto('fact_check')
    .values({
      id: newId(),
      story_id: check.storyId,
      number: check.number,
      claim: check.claim,
      claimant: check.claimant,
      verdict: check.verdict,
      finding: check.finding,
      evidence: JSON.stringify(check.evidence),
      note: check.note,
      written_by: personIdOf(within.actor),
      written_at: within.clock.now(),
    })
    .execute()
}
