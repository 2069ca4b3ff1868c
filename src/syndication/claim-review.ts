import { ratingOf, storyPath, verdicts, type FactCheck, type PublicStory } from '../newsroom/index.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { LinkedData } from './news-article.ts'

const [best, worst] = [ratingOf[verdicts[0]] ?? 5, 1]

/**
 * schema.org ClaimReview of a published fact check: the claim, who made it, and the verdict on a scale from 1 (false) to
 * 5 (true). What is unproven has a name and no number.
 * @param verdict the verdict in words of the story's edition
 */
export function claimReviewOf(
  story: PublicStory,
  check: FactCheck,
  { site, verdict }: { site: string; verdict: string },
): LinkedData {
  const words = story.edition === 'en' ? en : fa
  const rating = ratingOf[check.verdict]
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${site}${storyPath(story)}`,
    datePublished: story.publishedAt.toISOString(),
    inLanguage: story.edition,
    author: { '@type': 'NewsMediaOrganization', name: words.agency, url: `${site}/` },
    claimReviewed: check.claim,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Thing', name: check.claimant },
    },
    reviewBody: check.finding,
    citation: check.evidence.map(({ text, url }) => ({
      '@type': 'CreativeWork',
      name: text,
      ...(url === '' ? {} : { url }),
    })),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict,
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: best, worstRating: worst }),
    },
  }
}
