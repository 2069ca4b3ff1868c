// Makes `npm start` and `npm test` work on a fresh clone. Runs before anything is installed, so it may only
// import what Node itself brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lockfile = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stampFile = join(root, 'node_modules', '.peyk-stamp')
const oldestNode = [20, 19]

/** Installs the packages of the lockfile when they are missing or belong to another lockfile or machine. */
export function ensure() {
  refuseOldNode()
  const wanted = stampOfThisMachine()
  const found = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {}
  if (found.lock === wanted.lock && found.machine === wanted.machine) return
  const sameMachine = found.machine === undefined || found.machine === wanted.machine
  if (!(sameMachine && isInstalledByHand())) install()
  writeFileSync(stampFile, JSON.stringify(wanted))
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(
    `Peyk needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}. Install a newer Node and try again.`,
  )
}

function stampOfThisMachine() {
  const lock = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  return { lock, machine: `${process.platform}-${process.arch}-${process.versions.modules}` }
}

/** npm leaves a list of what it installed; when that says the same as the lockfile there is nothing to do. */
function isInstalledByHand() {
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  const nothingMissing = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  )
  return (
    nothingMissing &&
    Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version)
  )
}

function install() {
  console.error('peyk: installing the packages of package-lock.json (once, about half a minute) …')
  // No package needs its install script; npm 12 runs none, so no npm shall: the same files everywhere.
  // Standard output belongs to the command that called us, so npm talks to standard error.
  const [program, ...start] = npmCommand()
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional']
  const run = spawnSync(program, [...start, ...flags], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  })
  if (run.status !== 0) fail('The packages could not be installed; the lines above are what npm said.')
}

/** Outside `npm start` nobody tells us where npm is: look beside this Node, then on the path. */
function npmCommand() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const script = process.env['npm_execpath'] ?? beside
  return existsSync(script) && /\.c?js$/.test(script) ? [process.execPath, script] : ['npm']
}

function fail(sentence) {
  console.error(`peyk: ${sentence}`)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensure()
