import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { DeskScreen } from './desk/desk-screen.tsx'
import { DeskFrame } from './frame/desk-frame.tsx'
import { NoPage } from './frame/no-page.tsx'
import { queueFrom } from './moderation/queues.ts'
import { inboxFrom } from './network/release-statuses.ts'
import { NewStoryScreen } from './stories/new-story-screen.tsx'
import { StoriesScreen } from './stories/stories-screen.tsx'
import { filtersFrom } from './stories/story-filters.ts'

const root = createRootRoute({ component: DeskFrame, notFoundComponent: NoPage })
const under = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

// Read top to bottom: every address of the staff screens. What is heavy is fetched when it is first opened.
const routeTree = root.addChildren([
  createRoute({ ...under('/'), component: DeskScreen }),
  createRoute({ ...under('/stories'), component: StoriesScreen, validateSearch: filtersFrom }),
  createRoute({ ...under('/stories/new'), component: NewStoryScreen }),
  createRoute({
    ...under('/stories/$id'),
    component: lazyRouteComponent(() => import('./editor/editor-screen.tsx'), 'EditorScreen'),
  }),
  createRoute({
    ...under('/comments'),
    component: lazyRouteComponent(() => import('./moderation/moderation-screen.tsx'), 'ModerationScreen'),
    validateSearch: queueFrom,
  }),
  createRoute({
    ...under('/releases'),
    component: lazyRouteComponent(() => import('./network/releases-screen.tsx'), 'ReleasesScreen'),
    validateSearch: inboxFrom,
  }),
  createRoute({
    ...under('/releases/new'),
    component: lazyRouteComponent(() => import('./network/write-release-screen.tsx'), 'NewReleaseScreen'),
  }),
  createRoute({
    ...under('/releases/$id'),
    component: lazyRouteComponent(() => import('./network/release-screen.tsx'), 'ReleaseScreen'),
  }),
  createRoute({
    ...under('/staff'),
    component: lazyRouteComponent(() => import('./staff/staff-screen.tsx'), 'StaffScreen'),
  }),
  createRoute({
    ...under('/staff/log'),
    component: lazyRouteComponent(() => import('./staff/log-screen.tsx'), 'LogScreen'),
  }),
])

export const router = createRouter({ routeTree, basepath: '/admin', defaultPreload: false })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
