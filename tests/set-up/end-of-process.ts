import { after } from 'node:test'

const closings: (() => Promise<void>)[] = []

/**
 * Closes something that the files of one process share, after the last of them. A file run by hand is alone in its
 * process: there it is closed after its own tests.
 */
export function atEndOfProcess(close: () => Promise<void>): void {
  if (process.env['PEYK_TEST_SHARED'] === '1') closings.push(close)
  else after(close)
}

/** Said by the process itself when its files are done. */
export async function endProcess(): Promise<void> {
  await Promise.all(closings.map(close => close()))
}
