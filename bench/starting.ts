import { readFile, rm } from 'node:fs/promises'
import { median, rounded, timed, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'

/** First start with the sample newsroom, then starts on the existing database, and the idle process's memory. */
export async function starting(): Promise<Figures> {
  const folder = await ownFolder()
  try {
    const first = await timed(() => startPeyk(folder))
    await first.result.stop()
    const again: number[] = []
    let memory = 0
    for (let run = 0; run < 5; run++) {
      const { took, result } = await timed(() => startPeyk(folder))
      again.push(took)
      await fetch(result.address)
      memory = await residentMegabytes(result.pid)
      await result.stop()
    }
    return {
      'first start with sample, s': rounded(first.took / 1000),
      'later start, s, median of 5': rounded(median(again) / 1000),
      'memory of the Node process after the home page, MB': memory,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return rounded(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024, 0)
}
