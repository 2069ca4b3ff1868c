import { pinEntry, writeEntry } from '../../newsroom/index.ts'
import { sample } from '../sample/sample.ts'
import { acting, storyOf, type Loading } from './loading.ts'

const editor = 'parastoo-azarman'

/** The entries of live stories, as an editor wrote them one after another. */
export async function loadLive(loading: Loading, pictures: ReadonlyMap<string, string>): Promise<void> {
  for (const { story, entries } of sample.live) {
    const { id: storyId } = storyOf(loading, story)
    for (const { hoursAgo, headline, paragraphs, isKey, isPinned, sourceLabel, picture } of entries) {
      const context = acting(loading, editor, hoursAgo)
      const words = {
        headline,
        text: paragraphs.join('\n'),
        isKey: isKey ?? false,
        sourceLabel: sourceLabel ?? '',
        ...(picture === undefined
          ? {}
          : { pictureId: pictures.get(picture.fileName) ?? null, pictureCaption: picture.caption }),
      }
      const { id: entryId } = await writeEntry(context, { storyId, ...words })
      if (isPinned === true) await pinEntry(context, { storyId, entryId, pinned: true })
    }
  }
}
