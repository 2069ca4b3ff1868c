import { arrangedPageOf, publishArrangement } from '../../newsroom/index.ts'
import { sample } from '../sample/sample.ts'
import { acting, storyOf, type Loading } from './loading.ts'

const editor = 'parastoo-azarman'
const hour = 3_600_000

/** Arranges the pages of the Persian edition that the sample says something about, a while ago. */
export async function loadFront(loading: Loading): Promise<void> {
  const within = acting(loading, editor, 0.25)
  for (const { section, places } of sample.arrangements) {
    const page = await arrangedPageOf(within, { edition: 'fa', ...(section === null ? {} : { section }) })
    const slots = places.map(({ position, story, dossier, pinnedForHours }) => ({
      position,
      storyId: story === undefined ? null : storyOf(loading, story).id,
      dossierId: dossier === undefined ? null : (loading.dossiers.get(dossier) ?? null),
      pinnedUntil: pinnedForHours === null ? null : new Date(loading.now.getTime() + pinnedForHours * hour),
    }))
    await publishArrangement(within, { page, basedOn: null, slots })
  }
}
