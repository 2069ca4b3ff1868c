import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import type { Edition } from '../newsroom/index.ts'

export interface AssetFile {
  contentType: string
  identity: Buffer
  /** undefined for bytes that are compressed by their own format. */
  gzip?: Buffer
  brotli?: Buffer
}

/** Style, script, fonts and icon, each under an address made of its content: it may be kept for ever. */
export interface Assets {
  style: string
  /** Sets the reader's theme and text size before the first paint; classic script in the head. */
  early: string
  islands: string
  /** Loaded only while a burst of comments is under way. */
  proof: string
  icon: string
  fonts: Readonly<Record<Edition, string>>
  /** By file name under /assets/. */
  files: ReadonlyMap<string, AssetFile>
}

// Read top to bottom: the order of the cascade.
const styleSheets = [
  'tokens',
  'base',
  'pieces',
  'masthead',
  'display',
  'page-head',
  'front',
  'lists',
  'section',
  'story',
  'after-story',
  'search',
  'dossier',
  'live',
  'coverage',
  'archive',
  'tracking',
  'figures',
  'office',
  'faults',
  'readers',
  'additions',
  'province-map',
  'photo-story',
  'contrast',
  'print',
] as const

const fontFiles = { fa: 'vazirmatn-subset', en: 'source-serif-subset' } as const

let loaded: Promise<Assets> | undefined

/** Builds the assets once per process. */
export const loadAssets = (): Promise<Assets> => (loaded ??= buildAssets())

async function buildAssets(): Promise<Assets> {
  const files = new Map<string, AssetFile>()
  const add = (bytes: Buffer, extension: keyof typeof contentTypes): string => {
    const name = `${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}.${extension}`
    files.set(name, fileOf(bytes, extension))
    return `/assets/${name}`
  }
  const fonts = {
    fa: add(await readFile(fileBeside(`fonts/${fontFiles.fa}.woff2`)), 'woff2'),
    en: add(await readFile(fileBeside(`fonts/${fontFiles.en}.woff2`)), 'woff2'),
  }
  return {
    fonts,
    style: add(await buildStyle(fonts), 'css'),
    early: add(await buildScript('early.ts', 'iife'), 'js'),
    islands: add(await buildScript('islands.ts', 'esm'), 'js'),
    proof: add(await buildScript('proof.ts', 'esm'), 'js'),
    icon: add(await readFile(fileBeside('shell/icon.svg')), 'svg'),
    files,
  }
}

const contentTypes = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
} as const

function fileOf(bytes: Buffer, extension: keyof typeof contentTypes): AssetFile {
  const contentType = contentTypes[extension]
  if (extension === 'woff2') return { contentType, identity: bytes }
  return {
    contentType,
    identity: bytes,
    gzip: gzipSync(bytes, { level: 9 }),
    brotli: brotliCompressSync(bytes),
  }
}

async function buildStyle(fonts: Readonly<Record<Edition, string>>): Promise<Buffer> {
  const sheets = await Promise.all(
    styleSheets.map(name => readFile(fileBeside(`styles/${name}.css`), 'utf8')),
  )
  const addressed = withNightOnRequest(sheets.join('\n'))
    .replaceAll(`fonts/${fontFiles.fa}.woff2`, fonts.fa)
    .replaceAll(`fonts/${fontFiles.en}.woff2`, fonts.en)
  const { code } = await transform(addressed, { loader: 'css', minify: true, legalComments: 'none' })
  return Buffer.from(code)
}

/** The night block stands once in tokens.css, for readers whose device asks for it; here it is repeated for the menu. */
function withNightOnRequest(style: string): string {
  const night =
    /@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/.exec(style)
  if (night === null) throw new Error('tokens.css has no night block')
  return `${style}\n:root[data-theme='dark'] {${night[1] ?? ''}}`
}

async function buildScript(entry: string, format: 'iife' | 'esm'): Promise<Buffer> {
  const result = await build({
    entryPoints: [fileBeside(`islands/${entry}`)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format,
    logLevel: 'silent',
    tsconfigRaw: {},
  })
  return Buffer.from(result.outputFiles[0]?.contents ?? new Uint8Array())
}

const fileBeside = (path: string): string => new URL(path, import.meta.url).pathname
