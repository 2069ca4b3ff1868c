// The front door of syndication: feeds, sitemaps, structured data.
export { claimReviewOf } from './claim-review.ts'
export { newsArticleOf, type LinkedData } from './news-article.ts'
export { agencyData, authorData, listData, type PageOfList } from './page-data.ts'
export { publicAddress } from './public-address.ts'
export { syndicationRoutes } from './routes.ts'
