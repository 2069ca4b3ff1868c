// The front door of site: the public pages of both editions.
export { renderErrorPage } from './error-page.ts'
export { siteRoutes } from './site-routes.ts'
export { tags } from './tags.ts'
export { forgetAddresses } from './address-book.ts'
export { forgetSurroundings } from './frame.ts'
export { withStaleLine } from './stale-line.ts'
