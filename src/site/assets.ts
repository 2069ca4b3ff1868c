import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import sharp from 'sharp'
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
  /** Loaded only where notices are asked for. */
  notices: string
  icon: string
  /** For the screens of telephones, made of the icon. */
  icons: readonly { src: string; sizes: string; purpose: 'any' | 'maskable' }[]
  /** Stands at an address of its own: a worker serves what is under its address. */
  serviceWorker: string
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
  'recording',
  'contrast',
  'print',
] as const

const fontFiles = { fa: 'vazirmatn-subset', en: 'source-serif-subset' } as const

let loaded: Promise<Assets> | undefined

/** Builds the assets once per process. */
export const loadAssets = (): Promise<Assets> => (loaded ??= buildAssets())

async function buildAssets(): Promise<Assets> {
  const files = new Map<string, AssetFile>()
  const add: Add = (bytes, extension) => {
    const name = `${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}.${extension}`
    files.set(name, fileOf(bytes, extension))
    return `/assets/${name}`
  }
  const fonts = {
    fa: add(await readFile(fileBeside(`fonts/${fontFiles.fa}.woff2`)), 'woff2'),
    en: add(await readFile(fileBeside(`fonts/${fontFiles.en}.woff2`)), 'woff2'),
  }
  const made = {
    fonts,
    style: add(await buildStyle(fonts), 'css'),
    early: add(await buildScript('early.ts', 'iife'), 'js'),
    islands: add(await buildScript('islands.ts', 'esm'), 'js'),
    notices: add(await buildScript('notices.ts', 'esm'), 'js'),
    proof: add(await buildScript('proof.ts', 'esm'), 'js'),
    icon: add(await readFile(fileBeside('shell/icon.svg')), 'svg'),
    icons: await addIcons(add),
    files,
  }
  const shell = [made.style, made.early, made.islands, fonts.fa, ...offlinePages]
  return { ...made, serviceWorker: await buildWorker(shell) }
}

/** Kept on the device from the first visit on; the English font comes with the first English page. */
const offlinePages = ['/offline', '/en/offline', '/my-stories', '/en/my-stories'] as const

type Add = (bytes: Buffer, extension: keyof typeof contentTypes) => string

/** A maskable icon may be cut to a circle: its mark stands in the middle three fifths. */
async function addIcons(add: Add): Promise<Assets['icons']> {
  const svg = await readFile(fileBeside('shell/icon.svg'))
  const icon = async (size: number, purpose: 'any' | 'maskable') => {
    const room = Math.round(size * (purpose === 'any' ? 0.86 : 0.6))
    const mark = await sharp(svg).resize(room, room, { fit: 'contain', background: paper }).toBuffer()
    const image = sharp({ create: { width: size, height: size, channels: 3, background: paper } })
    const bytes = await image
      .composite([{ input: mark }])
      .png({ palette: true })
      .toBuffer()
    return { src: add(bytes, 'png'), sizes: `${size}x${size}`, purpose }
  }
  return Promise.all([icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')])
}

const paper = '#fbf8f1'

const contentTypes = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
} as const

function fileOf(bytes: Buffer, extension: keyof typeof contentTypes): AssetFile {
  const contentType = contentTypes[extension]
  if (extension === 'woff2' || extension === 'png') return { contentType, identity: bytes }
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

async function buildScript(
  entry: string,
  format: 'iife' | 'esm',
  define: Record<string, string> = {},
): Promise<Buffer> {
  const result = await build({
    entryPoints: [fileBeside(`islands/${entry}`)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format,
    logLevel: 'silent',
    tsconfigRaw: {},
    define,
  })
  return Buffer.from(result.outputFiles[0]?.contents ?? new Uint8Array())
}

async function buildWorker(shell: readonly string[]): Promise<string> {
  const bytes = await buildScript('../worker/service-worker.ts', 'esm', { shell: JSON.stringify(shell) })
  return bytes.toString()
}

const fileBeside = (path: string): string => new URL(path, import.meta.url).pathname
