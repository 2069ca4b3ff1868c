import { renditionPath, storyPath, type LivePart, type PublicStory } from '../newsroom/index.ts'
import { newsArticleOf } from '../syndication/index.ts'
import type { Frame } from './frame.ts'
import type { PageHead } from './shell/page.tsx'
import { nameIn } from './wording/words.ts'

/** What the page of a story says about itself. */
export function storyHead(
  { edition, words, publicUrl }: Frame,
  story: PublicStory,
  live?: LivePart,
): PageHead {
  return {
    title: `${story.headline} | ${words.name}`,
    description: story.lead,
    path: storyPath(story),
    ...(story.counterpart && { otherPath: storyPath(story.counterpart) }),
    ...(story.picture && { image: imageOf(story.picture) }),
    isStory: {
      publishedAt: story.publishedAt,
      modifiedAt: story.modifiedAt > story.publishedAt ? story.modifiedAt : null,
      section: nameIn(edition, story.section),
      topics: story.topics.map(({ name }) => name),
    },
    linkedData: newsArticleOf(story, publicUrl, live),
  }
}

/** The page of a draft says nothing of itself to machines but that it is not for them. */
export const previewHead = ({ words }: Frame, story: PublicStory): PageHead => ({
  title: `${words.preview.title} ${story.headline} | ${words.name}`,
  isHidden: true,
})

/** The card that messengers and networks show. */
function imageOf(picture: NonNullable<PublicStory['picture']>): NonNullable<PageHead['image']> {
  const path = renditionPath(picture, { shape: 'share', width: 1200, format: 'jpg' })
  return { path, width: 1200, height: 630, alt: picture.alt }
}
