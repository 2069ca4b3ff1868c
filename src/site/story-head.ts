import type { CommentsPage, PublishedComment } from '../comments/index.ts'
import { storyPath, type FactCheck, type LivePart, type PublicStory } from '../newsroom/index.ts'
import { claimReviewOf, newsArticleOf, type LinkedData } from '../syndication/index.ts'
import { cardPath, cardSize } from './cards/card.ts'
import { addresses } from './addresses.ts'
import { coverageWords } from './coverage/coverage-words.ts'
import type { Frame } from './frame.ts'
import type { PageHead } from './shell/page.tsx'
import { nameIn } from './wording/words.ts'

/** What the page of a story says about itself. */
export function storyHead(
  { edition, words, publicUrl }: Frame,
  {
    story,
    live,
    comments,
    checks = [],
  }: {
    story: PublicStory
    live?: LivePart
    comments?: CommentsPage
    checks?: readonly FactCheck[]
  },
): PageHead {
  return {
    title: `${story.headline} | ${words.name}`,
    description: story.lead,
    path: storyPath(story),
    ...(story.counterpart && { otherPath: storyPath(story.counterpart) }),
    image: { path: cardPath(story), ...cardSize, alt: story.picture?.alt || story.headline },
    isStory: {
      publishedAt: story.publishedAt,
      modifiedAt: story.modifiedAt > story.publishedAt ? story.modifiedAt : null,
      section: nameIn(edition, story.section),
      topics: story.topics.map(({ name }) => name),
    },
    linkedData: [
      ...checks.slice(0, 1).map(check => {
        const verdict = coverageWords(edition).factCheck.verdicts[check.verdict]
        return claimReviewOf(story, check, { site: publicUrl, verdict })
      }),
      ...withComments(newsArticleOf(story, publicUrl, live), comments, {
        address: publicUrl + addresses.commentAt(story.code),
        newsroom: words.name,
      }),
    ],
  }
}

/** The article with how many comments it has, and those that stand on its own page. */
function withComments(
  [article, ...others]: readonly LinkedData[],
  comments: CommentsPage | undefined,
  { address, newsroom }: { address: string; newsroom: string },
): LinkedData[] {
  if (article === undefined || comments === undefined || comments.count === 0)
    return [article ?? {}, ...others]
  const comment = comments.comments
    .filter(({ gone }) => gone === null)
    .flatMap(each => [commentData(each, address), ...replyData(each, { address, newsroom })])
  return [{ ...article, commentCount: comments.count, comment }, ...others]
}

const answers = (address: string, id: string): LinkedData => ({
  parentItem: { '@type': 'Comment', '@id': `${address}/${id}` },
})

const commentData = (
  { id, parentId, name, text, publishedAt, agree, disagree }: PublishedComment,
  address: string,
): LinkedData => ({
  '@type': 'Comment',
  '@id': `${address}/${id}`,
  text,
  dateCreated: publishedAt.toISOString(),
  upvoteCount: agree,
  downvoteCount: disagree,
  ...(name === '' ? {} : { author: { '@type': 'Person', name } }),
  ...(parentId === null ? {} : answers(address, parentId)),
})

/** What the newsroom says to a comment, in its own name. */
const replyData = (
  { id, reply }: PublishedComment,
  { address, newsroom }: { address: string; newsroom: string },
): LinkedData[] =>
  reply === null
    ? []
    : [
        {
          '@type': 'Comment',
          text: reply.text,
          dateCreated: reply.at.toISOString(),
          author: { '@type': 'NewsMediaOrganization', name: newsroom },
          ...answers(address, id),
        },
      ]

/** The page of a draft says nothing of itself to machines but that it is not for them. */
export const previewHead = ({ words }: Frame, story: PublicStory): PageHead => ({
  title: `${words.preview.title} ${story.headline} | ${words.name}`,
  isHidden: true,
})
