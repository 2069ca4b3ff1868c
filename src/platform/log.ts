import { pino, type Logger } from 'pino'

/** Structured log, one JSON object a line on standard error; times in UTC. Never given secrets, tokens or bodies. */
export type Log = Logger

export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}

export const silentLog: Log = pino({ level: 'silent' })
