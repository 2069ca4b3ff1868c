import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { DeskScreen } from './desk/desk-screen.tsx'
import { DeskFrame } from './frame/desk-frame.tsx'
import { NoPage } from './frame/no-page.tsx'

const root = createRootRoute({ component: DeskFrame, notFoundComponent: NoPage })
const desk = createRoute({ getParentRoute: () => root, path: '/', component: DeskScreen })

export const router = createRouter({ routeTree: root.addChildren([desk]), basepath: '/admin' })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
