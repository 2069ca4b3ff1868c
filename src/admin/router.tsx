import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { authorFrom } from './authors/author-chosen.ts'
import { dayFrom } from './desk/day-asked.ts'
import { DeskScreen } from './desk/desk-screen.tsx'
import { DeskFrame } from './frame/desk-frame.tsx'
import { NoPage } from './frame/no-page.tsx'
import { pageFrom } from './front/front-address.ts'
import { figuresFrom } from './moderation/figures-span.ts'
import { queueFrom } from './moderation/queues.ts'
import { libraryFrom } from './media/library-filters.ts'
import { byFrom } from './network/figures-asked.ts'
import { officeFrom } from './network/office-tree.ts'
import { inboxFrom } from './network/release-statuses.ts'
import { recordingsFrom } from './recordings/recording-address.ts'
import { comparisonFrom } from './revisions/comparison.ts'
import { provinceFrom, sectionFrom, topicsFrom } from './sections/section-chosen.ts'
import { chosenFrom, logFiltersFrom } from './staff/staff-address.ts'
import { NewStoryScreen } from './stories/new-story-screen.tsx'
import { StoriesScreen } from './stories/stories-screen.tsx'
import { filtersFrom } from './stories/story-filters.ts'
import { spanFrom } from './statistics/span-asked.ts'

// Read top to bottom: every address of the staff screens. What is heavy is fetched when it is first opened.
const root = createRootRoute({ component: Outlet })
const framed = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: DeskFrame,
})
const getParentRoute = () => framed

const desk = createRoute({ getParentRoute, path: '/', component: DeskScreen, validateSearch: dayFrom })
const stories = createRoute({
  getParentRoute,
  path: '/stories',
  component: StoriesScreen,
  validateSearch: filtersFrom,
})
const newStory = createRoute({ getParentRoute, path: '/stories/new', component: NewStoryScreen })
const story = createRoute({
  getParentRoute,
  path: '/stories/$id',
  component: lazyRouteComponent(() => import('./editor/editor-screen.tsx'), 'EditorScreen'),
})
const newAssignment = createRoute({
  getParentRoute,
  path: '/assignments/new',
  component: lazyRouteComponent(
    () => import('./assignments/new-assignment-screen.tsx'),
    'NewAssignmentScreen',
  ),
  validateSearch: dayFrom,
})
const assignment = createRoute({
  getParentRoute,
  path: '/assignments/$id',
  component: lazyRouteComponent(() => import('./assignments/assignment-screen.tsx'), 'AssignmentScreen'),
})
const statistics = createRoute({
  getParentRoute,
  path: '/statistics',
  component: lazyRouteComponent(() => import('./statistics/statistics-screen.tsx'), 'StatisticsScreen'),
  validateSearch: spanFrom,
})
const revisions = createRoute({
  getParentRoute,
  path: '/stories/$id/revisions',
  component: lazyRouteComponent(() => import('./revisions/revisions-screen.tsx'), 'RevisionsScreen'),
  validateSearch: comparisonFrom,
})
const live = createRoute({
  getParentRoute,
  path: '/stories/$id/live',
  component: lazyRouteComponent(() => import('./live/live-screen.tsx'), 'LiveScreen'),
})
const comments = createRoute({
  getParentRoute,
  path: '/comments',
  component: lazyRouteComponent(() => import('./moderation/moderation-screen.tsx'), 'ModerationScreen'),
  validateSearch: queueFrom,
})
const commentFigures = createRoute({
  getParentRoute,
  path: '/comments/figures',
  component: lazyRouteComponent(() => import('./moderation/figures-screen.tsx'), 'FiguresScreen'),
  validateSearch: figuresFrom,
})
const releases = createRoute({
  getParentRoute,
  path: '/releases',
  component: lazyRouteComponent(() => import('./network/releases-screen.tsx'), 'ReleasesScreen'),
  validateSearch: inboxFrom,
})
const newRelease = createRoute({
  getParentRoute,
  path: '/releases/new',
  component: lazyRouteComponent(() => import('./network/write-release-screen.tsx'), 'NewReleaseScreen'),
})
const routing = createRoute({
  getParentRoute,
  path: '/releases/routing',
  component: lazyRouteComponent(() => import('./network/routing-screen.tsx'), 'RoutingScreen'),
})
const releaseFigures = createRoute({
  getParentRoute,
  path: '/releases/figures',
  component: lazyRouteComponent(() => import('./network/network-figures-screen.tsx'), 'NetworkFiguresScreen'),
  validateSearch: byFrom,
})
const ownOffice = createRoute({
  getParentRoute,
  path: '/releases/office',
  component: lazyRouteComponent(() => import('./network/own-office-screen.tsx'), 'OwnOfficeScreen'),
})
const offices = createRoute({
  getParentRoute,
  path: '/offices',
  component: lazyRouteComponent(() => import('./network/offices-screen.tsx'), 'OfficesScreen'),
  validateSearch: officeFrom,
})
const release = createRoute({
  getParentRoute,
  path: '/releases/$id',
  component: lazyRouteComponent(() => import('./network/release-screen.tsx'), 'ReleaseScreen'),
})
const media = createRoute({
  getParentRoute,
  path: '/media',
  component: lazyRouteComponent(() => import('./media/media-screen.tsx'), 'MediaScreen'),
  validateSearch: libraryFrom,
})
const recordings = createRoute({
  getParentRoute,
  path: '/media/recordings',
  component: lazyRouteComponent(() => import('./recordings/recordings-screen.tsx'), 'RecordingsScreen'),
  validateSearch: recordingsFrom,
})
const front = createRoute({
  getParentRoute,
  path: '/front',
  component: lazyRouteComponent(() => import('./front/front-screen.tsx'), 'FrontScreen'),
  validateSearch: pageFrom,
})
const sections = createRoute({
  getParentRoute,
  path: '/sections',
  component: lazyRouteComponent(() => import('./sections/sections-screen.tsx'), 'SectionsScreen'),
  validateSearch: sectionFrom,
})
const provinces = createRoute({
  getParentRoute,
  path: '/provinces',
  component: lazyRouteComponent(() => import('./sections/provinces-screen.tsx'), 'ProvincesScreen'),
  validateSearch: provinceFrom,
})
const houseStyle = createRoute({
  getParentRoute,
  path: '/house-style',
  component: lazyRouteComponent(() => import('./house-style/house-style-screen.tsx'), 'HouseStyleScreen'),
})
const topics = createRoute({
  getParentRoute,
  path: '/topics',
  component: lazyRouteComponent(() => import('./sections/topics-screen.tsx'), 'TopicsScreen'),
  validateSearch: topicsFrom,
})
const authors = createRoute({
  getParentRoute,
  path: '/authors',
  component: lazyRouteComponent(() => import('./authors/authors-screen.tsx'), 'AuthorsScreen'),
  validateSearch: authorFrom,
})
const dossiers = createRoute({
  getParentRoute,
  path: '/dossiers',
  component: lazyRouteComponent(() => import('./dossiers/dossiers-screen.tsx'), 'DossiersScreen'),
})
const dossier = createRoute({
  getParentRoute,
  path: '/dossiers/$id',
  component: lazyRouteComponent(() => import('./dossiers/dossier-screen.tsx'), 'DossierScreen'),
})
const advisories = createRoute({
  getParentRoute,
  path: '/advisories',
  component: lazyRouteComponent(() => import('./both-ways/advisories-screen.tsx'), 'AdvisoriesScreen'),
})
const advisory = createRoute({
  getParentRoute,
  path: '/advisories/$id',
  component: lazyRouteComponent(() => import('./both-ways/advisory-screen.tsx'), 'AdvisoryScreen'),
})
const events = createRoute({
  getParentRoute,
  path: '/events',
  component: lazyRouteComponent(() => import('./both-ways/events-screen.tsx'), 'EventsScreen'),
})
const pressEvent = createRoute({
  getParentRoute,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('./both-ways/event-screen.tsx'), 'EventScreen'),
})
const replies = createRoute({
  getParentRoute,
  path: '/replies',
  component: lazyRouteComponent(() => import('./both-ways/replies-screen.tsx'), 'RepliesScreen'),
})
const crisis = createRoute({
  getParentRoute,
  path: '/dossiers/$id/crisis',
  component: lazyRouteComponent(() => import('./coverage/crisis-screen.tsx'), 'CrisisScreen'),
})
const results = createRoute({
  getParentRoute,
  path: '/dossiers/$id/results',
  component: lazyRouteComponent(() => import('./coverage/results-screen.tsx'), 'ResultsScreen'),
})
const factCheck = createRoute({
  getParentRoute,
  path: '/stories/$id/fact-check',
  component: lazyRouteComponent(() => import('./coverage/fact-check-screen.tsx'), 'FactCheckScreen'),
})
const staff = createRoute({
  getParentRoute,
  path: '/staff',
  component: lazyRouteComponent(() => import('./staff/staff-screen.tsx'), 'StaffScreen'),
  validateSearch: chosenFrom,
})
const log = createRoute({
  getParentRoute,
  path: '/staff/log',
  component: lazyRouteComponent(() => import('./staff/log-screen.tsx'), 'LogScreen'),
  validateSearch: logFiltersFrom,
})
const invitations = createRoute({
  getParentRoute,
  path: '/staff/invitations',
  component: lazyRouteComponent(() => import('./staff/invitations-screen.tsx'), 'InvitationsScreen'),
})
const account = createRoute({
  getParentRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-screen.tsx'), 'AccountScreen'),
})
// Outside the gate: who is invited has no account yet.
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./sign-in/invitation-screen.tsx'), 'InvitationScreen'),
})
// Outside the gate too: who comes back from a provider is not signed in yet.
const arrival = createRoute({
  getParentRoute: () => root,
  path: '/arrival',
  component: lazyRouteComponent(() => import('./sign-in/arrival-screen.tsx'), 'ArrivalScreen'),
})
// An address that leads nowhere, inside the frame.
const nowhere = createRoute({ getParentRoute, path: '$', component: NoPage })

const screens = framed.addChildren([
  desk,
  stories,
  newStory,
  story,
  newAssignment,
  assignment,
  statistics,
  revisions,
  live,
  comments,
  commentFigures,
  releases,
  newRelease,
  routing,
  releaseFigures,
  ownOffice,
  offices,
  release,
  media,
  recordings,
  front,
  sections,
  provinces,
  houseStyle,
  topics,
  authors,
  dossiers,
  dossier,
  crisis,
  results,
  factCheck,
  advisories,
  advisory,
  events,
  pressEvent,
  replies,
  staff,
  log,
  invitations,
  account,
  nowhere,
])
const routeTree = root.addChildren([screens, invitation, arrival])

export const router = createRouter({ routeTree, basepath: '/admin' })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
