import { mayInSection, type ActingContext } from '../../people/index.ts'
import { slugOf } from '../../persian/index.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { isCivilDay } from '../day/civil-day.ts'
import { lockStory } from '../story-store.ts'
import type { MomentGiven } from './dossier.ts'

export interface DossierOrder {
  /** Left out or empty: made from the title. */
  slug?: string | undefined
  title: string
  introduction: string
  /** Left out or empty: English readers do not see it. */
  titleEn?: string | undefined
  introductionEn?: string | undefined
  /** Ids of its stories in the order of the page; unpublished ones are shown once they are published. */
  stories: readonly string[]
  moments?: readonly (Omit<MomentGiven, 'textEn'> & { textEn?: string | undefined })[] | undefined
}

export interface CleanDossier {
  slug: string
  title: string
  introduction: string
  titleEn: string
  introductionEn: string
  stories: string[]
  moments: MomentGiven[]
}

/** A dossier's words, cleaned; each story once. @throws FieldProblems. */
export function dossierFrom(order: DossierOrder): CleanDossier {
  const problems: FieldProblem[] = []
  const line = (field: string, given = '', most = 500): string =>
    cleanedLine({ field, given, most }, problems)
  const needed = (field: string, given: string, most: number): string =>
    cleanedLine({ field, given, most, required: true }, problems)
  const title = needed('title', order.title, 200)
  const introduction = needed('introduction', order.introduction, 3000)
  const titleEn = line('titleEn', order.titleEn, 200)
  const introductionEn = line('introductionEn', order.introductionEn, 3000)
  const slug = slugOf(order.slug === undefined || order.slug === '' ? title : order.slug)
  if (slug === '' && title !== '') problems.push({ field: 'title', problem: 'malformed' })
  if (titleEn === '' && introductionEn !== '') problems.push({ field: 'titleEn', problem: 'required' })
  const moments = (order.moments ?? []).map(({ day, text, textEn, storyId }, place) => {
    const words = needed(`moments.${place}.text`, text, 500)
    if (!isCivilDay(day)) problems.push({ field: `moments.${place}.day`, problem: 'malformed' })
    return { day, text: words, textEn: line(`moments.${place}.textEn`, textEn), storyId }
  })
  if (problems.length > 0) throw new FieldProblems(problems)
  return { slug, title, introduction, titleEn, introductionEn, stories: [...new Set(order.stories)], moments }
}

/**
 * Locks every story that a dossier names, in the order of their ids.
 * @throws Refusal 'story.not_found', also for a story of a section that the actor does not see.
 */
export async function lockNamedStories(
  within: ActingContext,
  { stories, moments }: Pick<CleanDossier, 'stories' | 'moments'>,
): Promise<void> {
  const named = new Set([...stories, ...moments.flatMap(({ storyId }) => storyId ?? [])])
  for (const id of [...named].sort()) {
    const { sectionId } = await lockStory(within, id)
    if (!mayInSection(within.actor, 'desk.read', sectionId)) throw new Refusal('story.not_found')
  }
}
