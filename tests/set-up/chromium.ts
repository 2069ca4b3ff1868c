import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A browser to start, and what its process needs in its environment. */
export interface Chromium {
  executablePath: string
  env: Readonly<Record<string, string>>
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
// The versions of the browser and of how we unpack it are in the name: another one is unpacked beside it.
const home = join(cache, 'peyk-chromium-147.0.0-3')

// The package's own settings name fixed folders of the cloud it was made for.
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

const places: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else on Linux with an Intel processor the one that came from npm
 * (unpacked once, about 2 s), else one that is installed.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') return { executablePath: chosen, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium()
  const installed = places[process.platform]?.find(path => existsSync(path))
  if (installed === undefined)
    throw new Error(
      'No Chromium was found: install Chrome or Chromium and name its program in CHROMIUM_PATH.',
    )
  return { executablePath: installed, env: {} }
}

async function unpackedChromium(): Promise<Chromium> {
  if (!existsSync(home)) await unpack()
  return {
    executablePath: join(home, 'chromium'),
    // It comes without the system's libraries and fonts and brings its own.
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
      XDG_CACHE_HOME: join(home, 'cache'),
    },
  }
}

/** Unpacks aside and renames, so that the folder is whole or absent, also when two runs do it at once. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(join(cache, 'peyk-chromium-unpacking-'))
  try {
    await letThePackageUnpackInto(aside)
    await writeFile(join(aside, 'fonts', 'fonts.conf'), fontSettings)
    await rename(aside, home)
  } catch (error) {
    if (!existsSync(home)) throw error
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/**
 * The package unpacks into the system's folder for temporary files, and its libraries only where it believes to be
 * on a certain cloud: another process is made to believe both.
 */
function letThePackageUnpackInto(folder: string): Promise<void> {
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', code => {
      if (code === 0) resolve()
      else reject(new Error(`Chromium could not be unpacked (exit code ${code ?? 'none'}).`))
    })
  })
}
