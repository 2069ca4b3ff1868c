import type { Hono, MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'

const declared = new WeakMap<object, string>()

/**
 * Marks a middleware as the declaration of who may call the route it stands on. Every route carries exactly one:
 * the table of routes and their declarations is read from the router itself, so it cannot disagree with it.
 */
export function asDeclaration(access: string, middleware: MiddlewareHandler<Env>): MiddlewareHandler<Env> {
  declared.set(middleware, access)
  return middleware
}

export interface DeclaredRoute {
  method: string
  path: string
  /** undefined: nobody said who may call it, which is a fault. */
  access: string | undefined
}

/** Every route of an application with its declaration; middlewares for all paths are left out. */
export function routeTable(app: Hono<Env>): DeclaredRoute[] {
  const table = new Map<string, DeclaredRoute>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    const access = table.get(key)?.access ?? declared.get(handler)
    table.set(key, { method, path, access })
  }
  return [...table.values()]
}
