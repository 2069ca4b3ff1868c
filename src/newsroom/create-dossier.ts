import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { insertDossier, insertDossierStories } from './dossier-store.ts'
import { lineFrom } from './revision-content.ts'
import { slugOf } from '../persian/index.ts'
import { lockStory } from './story-store.ts'

export interface DossierOrder {
  /** Left out: made from the title. */
  slug?: string
  title: string
  introduction: string
  /** Ids of its stories in the order of the page; unpublished ones are shown once they are published. */
  stories: readonly string[]
}

/**
 * Opens a dossier: stories of one subject, in an order that editors choose.
 * @throws FieldProblems; Refusal 'dossier.slug_taken', 'story.not_found'.
 */
export async function createDossier(context: ActingContext, order: DossierOrder): Promise<{ slug: string }> {
  mustHold(context, 'story.publish')
  const title = lineFrom('title', order.title, 200)
  const introduction = lineFrom('introduction', order.introduction, 3000)
  const slug = slugOf(order.slug ?? title)
  if (slug === '') throw new FieldProblems([{ field: 'title', problem: 'malformed' }])
  return inTransaction(context, async within => {
    const id = await insertDossier(within, { slug, title, introduction })
    if (id === undefined) throw new Refusal('dossier.slug_taken')
    const stories = [...new Set(order.stories)]
    for (const storyId of [...stories].sort()) await lockStory(within, storyId)
    await insertDossierStories(within, id, stories)
    await recordAct(within, { act: 'create dossier', subjectKind: 'dossier', subjectId: id })
    await within.events.record(within, { name: 'dossier.changed', payload: { slug, stories } })
    return { slug }
  })
}
