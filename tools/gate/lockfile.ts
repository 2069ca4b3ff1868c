import { z } from 'zod'
import type { Rule } from './rule.ts'
import type { SourceFile } from './source-files.ts'

const wishes = z.record(z.string(), z.string()).default({})
const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dependencies: wishes,
  devDependencies: wishes,
  optionalDependencies: wishes,
})
const lockfile = z.object({ packages: z.record(z.string(), entry) })

type Packages = z.infer<typeof lockfile>['packages']

export const lockfileIsWhole: Rule = {
  name: 'the lockfile names every optional package',
  reason: 'npm 10 and 11 leave out what was missing on the day, npm 12 then refuses to install',
  find: files =>
    check(files, packages =>
      Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
        Object.keys(optionalDependencies)
          .filter(name => !isReachable(packages, path, name))
          .map(name => `${path === '' ? 'package.json' : path} asks for ${name}, which has no entry`),
      ),
    ),
}

export const lockfileNamesNoHost: Rule = {
  name: 'the lockfile names no download address',
  reason: 'the address of one machine’s registry is not another’s; .npmrc leaves it out',
  find: files =>
    check(files, packages =>
      Object.entries(packages)
        .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
        .map(([path]) => `${path} has "resolved"`),
    ),
}

/** `1.2.3`, or the same of a package that is installed under another name. */
const exact = /^(npm:[\w@/.-]+@)?\d/

export const versionsArePinned: Rule = {
  name: 'package.json pins exact versions, the same as the lockfile',
  reason: 'npm on Node 20 quietly takes an older release where a range lets it',
  find: files => {
    const found = files.find(({ path }) => path === 'package.json')
    if (found === undefined) return []
    const wanted = allWishes(entry.parse(JSON.parse(found.text)))
    return check(files, packages => {
      const locked = allWishes(packages[''] ?? entry.parse({}))
      return Object.entries(wanted)
        .filter(([name, version]) => !exact.test(version) || locked[name] !== version)
        .map(([name, version]) => `${name} ${version}: pin it and run npm install`)
    })
  },
}

function check(files: readonly SourceFile[], faults: (packages: Packages) => string[]) {
  const found = files.find(({ path }) => path === 'package-lock.json')
  if (found === undefined) return []
  const { packages } = lockfile.parse(JSON.parse(found.text))
  return faults(packages).map(message => ({ path: found.path, line: 1, message }))
}

function allWishes(from: z.infer<typeof entry>): Record<string, string> {
  return { ...from.dependencies, ...from.devDependencies, ...from.optionalDependencies }
}

/** Looks for a package where Node would: inside the one that asks, then in every folder above it. */
function isReachable(packages: Packages, from: string, name: string): boolean {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) return true
  if (from === '') return false
  const above = from.lastIndexOf('/node_modules/')
  return isReachable(packages, above === -1 ? '' : from.slice(0, above), name)
}
