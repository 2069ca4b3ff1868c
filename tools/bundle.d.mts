/** Paths from the root of the project; `apart` are more packages that stay beside the bundle. */
export interface BundleWish {
  entries: readonly string[]
  base: string
  folder: string
  apart?: readonly string[]
}

export function bundleProgram(): Promise<string>
export function bundle(wish: BundleWish): Promise<void>
