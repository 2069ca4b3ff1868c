// Tables of data: how the engine is made and run.

/** Superuser of the cluster; Peyk itself works as the lesser `peykRole`, which may create databases and no more. */
export const engineRole = 'peyk_engine'
export const peykRole = 'peyk'
export const peykDatabase = 'peyk'

/** Only a name of the socket file: nothing listens on TCP. */
export const socketPort = 5432

/** Given to initdb, kept in postgresql.conf, so that an operator may change them there. */
export const firstSettings: Readonly<Record<string, string>> = {
  shared_buffers: '128MB',
  max_connections: '50',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and values of failed queries are readers' words; they stay out of the log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Given on every start, above postgresql.conf: safety does not depend on a file. */
export const fixedSettings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(socketPort),
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  logging_collector: 'off',
}

/** Above those, where nothing need outlive the run: nothing waits for the disk, and no cleaner visits hundreds of copies. */
export const throwawaySettings: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // Nor do processes of the server itself work beside those that are asked.
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  // Several programs, each with a pool of its own, share the server of a run of tests.
  max_connections: '150',
}

/**
 * Sorts by code point on every system and changes case by Unicode, as C.UTF-8 of Debian's PostgreSQL 15 does.
 * Trap: with LC_CTYPE=C pg_trgm finds no letters in Persian words; only the name of a UTF-8 one differs by system.
 */
export function localeSettings(platform: string): readonly string[] {
  const letters = platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  return [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${letters}`,
    '--text-search-config=simple',
  ]
}

/** Nothing of Peyk's own environment: PGOPTIONS, PGDATA or a foreign locale would change the engine. */
export const engineEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}
