import { hostname } from 'node:os'

/** What the embedded server needs to know of the machine it runs on; tests replace single parts. */
export interface Machine {
  platform: string
  arch: string
  hostName: string
  isRoot: boolean
  /** Where database and engine go when the engine's user cannot reach the data folder or node_modules. */
  fallbackFolder: string
  /** Folder of the engine's npm package; empty: found among the installed packages. */
  enginePackage: string
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    hostName: hostname(),
    isRoot: process.getuid?.() === 0,
    fallbackFolder: '/var/lib/peyk',
    enginePackage: '',
  }
}
