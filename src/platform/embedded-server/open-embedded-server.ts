import { chmod, mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ensurePeykDatabase } from './ask-engine.ts'
import { ensureCluster } from './create-cluster.ts'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import { findEngine } from './engine-files.ts'
import { placeCluster, placeEngine } from './engine-place.ts'
import type { ClusterPlace } from './engine-place.ts'
import { peykDatabase, peykRole } from './engine-settings.ts'
import { chooseEngineUser } from './engine-user.ts'
import { claimFolder } from './folder-users.ts'
import type { FolderClaim } from './folder-users.ts'
import { thisMachine } from './machine.ts'
import type { Machine } from './machine.ts'
import { identifyThisProcess } from './process-identity.ts'
import { enginePid, findRunningEngine } from './running-engine.ts'
import type { RunningEngine } from './running-engine.ts'
import { removeSocketFolders } from './socket-folder.ts'
import { startEngine } from './start-engine.ts'
import { stopEngine } from './stop-engine.ts'
import { watchEngine } from './watch-engine.ts'

export interface EmbeddedServerOptions {
  /** PEYK_DATA; made when missing. Holds postgres/ (the cluster), postgres.log, socket/ and the locks peyk.*. */
  dataFolder: string
  /** Gets lines for the operator: first start, start, adoption, fallback folders. */
  log: (line: string) => void
  /**
   * 'serve' for the one process that serves the folder; 'command' for the command line, any number at once, beside
   * a serving process or without one.
   */
  mode: 'serve' | 'command'
  /** Replaces facts of this machine; for tests. */
  machine?: Partial<Machine>
  /** The data need not outlive the machine's power: much faster. For tests. */
  isThrowaway?: boolean
}

export interface EmbeddedServer {
  /** For pg: `host` is the folder of the Unix socket. No password: only the socket folder's owner can connect. */
  connection: { host: string; port: number; user: string; database: string }
  /** Leaves the folder; whoever leaves last stops the engine, waits for it and removes socket folder and lock. */
  stop(): Promise<void>
}

/**
 * Opens the PostgreSQL that Peyk brings with it: adopts the one that runs for the folder (also one whose parent was
 * killed) or starts it, making the database on first start (about 0.7 s; later starts about 0.1 s). While a 'serve'
 * is open an engine that dies is started again on the same socket.
 *
 * @throws EmbeddedServerError with a `code` and one sentence for the operator; nothing is left behind then.
 */
export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const machine = { ...thisMachine(), ...options.machine }
  await findEngine(machine)
  const dataFolder = await makeDataFolder(options.dataFolder, machine)
  const self = identifyThisProcess(machine.hostName)
  const claim = await claimFolder(dataFolder, self, options.mode).catch((error: unknown) => {
    throw cannotUse(dataFolder, error)
  })
  const { log, isThrowaway = false } = options
  const site = { dataFolder, machine, claim, log, isThrowaway }
  const opened = await claim
    .inTurn(() => ensureEngine(site))
    .catch(async (error: unknown) => {
      await claim.release()
      throw error
    })
  const { engine } = opened
  const endWatch = options.mode === 'serve' ? watch(site, engine.pid) : undefined
  let stopping: Promise<void> | undefined
  return {
    connection: { host: engine.host, port: engine.port, user: peykRole, database: peykDatabase },
    stop: () => (stopping ??= leave(site, opened.place, endWatch)),
  }
}

interface Site {
  dataFolder: string
  machine: Machine
  claim: FolderClaim
  log: (line: string) => void
  isThrowaway: boolean
}

async function makeDataFolder(path: string, machine: Machine): Promise<string> {
  try {
    const made = await mkdir(resolve(path), { recursive: true })
    // Under root the engine is another account: it may pass through the folder, not read the names in it.
    if (made !== undefined && machine.isRoot) await chmod(resolve(path), 0o711)
    return await realpath(path)
  } catch (error) {
    throw cannotUse(path, error)
  }
}

async function ensureEngine({
  dataFolder,
  machine,
  log,
  isThrowaway,
}: Site): Promise<{ engine: RunningEngine; place: ClusterPlace }> {
  const user = await chooseEngineUser(machine, join(dataFolder, 'postgres'))
  const place = await placeCluster(dataFolder, user, { machine, log })
  const store = machine.isRoot ? machine.fallbackFolder : dataFolder
  const engine = await placeEngine(machine, user, { store, log })
  await ensureCluster(place, { engine, user, platform: machine.platform, log })
  const running = await findRunningEngine(place.cluster)
  if (running) log(`PostgreSQL already runs for ${dataFolder}, process ${running.pid}; using it`)
  try {
    const opened = running ?? (await startEngine(place, { engine, user, log, isThrowaway }))
    await ensurePeykDatabase(opened)
    return { engine: opened, place }
  } catch (error) {
    if (!running) await shutDown(place)
    throw error
  }
}

function watch(site: Site, pid: number): () => Promise<void> {
  const revive = () => site.claim.inTurn(async () => (await ensureEngine(site)).engine.pid)
  return watchEngine(pid, revive, site.log)
}

async function leave(
  site: Site,
  place: ClusterPlace,
  endWatch: (() => Promise<void>) | undefined,
): Promise<void> {
  await endWatch?.()
  await site.claim.inTurn(async () => {
    const others = await site.claim.others()
    if (others.length === 0) await shutDown(place)
    else site.log(`PostgreSQL stays for process ${others.map(other => other.pid).join(', ')}`)
    await site.claim.release()
  })
}

async function shutDown(place: ClusterPlace): Promise<void> {
  const pid = await enginePid(place.cluster)
  if (pid !== undefined) await stopEngine(pid)
  await removeSocketFolders(place)
}

function cannotUse(path: string, error: unknown): unknown {
  if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT')) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new EmbeddedServerError(
    'unreachable-folder',
    `The data folder ${path} cannot be used (${reason}); set PEYK_DATA to a folder this account may write.`,
    { cause: error },
  )
}
