import { readFile } from 'node:fs/promises'
import { importPage, openHouseWords } from '../newsroom/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { publicAddress } from '../syndication/index.ts'
import { openProgram } from './open-program.ts'

export interface ImportPageOrder {
  file: string
  section?: string
  province?: string
  publish?: true
}

/** `peyk import page FILE`: makes a story of a saved page and says what was recognised. */
export async function importPageCommand(
  order: ImportPageOrder,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const text = textOf(await readFile(order.file))
  const program = await openProgram('command', { LOG_LEVEL: 'warn', ...environment })
  const words = openHouseWords(program.context)
  try {
    await words.settled()
    const acting = { ...program.context, actor: { kind: 'system', reason: 'import page' } as const }
    const { code, path, isKnown, recognised } = await importPage(acting, {
      text,
      publish: order.publish === true,
      frequencies: words.frequencies(),
      ...(order.section === undefined ? {} : { section: order.section }),
      ...(order.province === undefined ? {} : { province: order.province }),
    })
    const lines = [`news code ${code}`, `address ${publicAddress(program.context.config)}${path}`]
    if (isKnown) lines.push('imported before: this is the story of that time')
    for (const [what, found] of Object.entries(recognised)) lines.push(`${what}: ${found}`)
    process.stdout.write(`${lines.join('\n')}\n`)
  } finally {
    await words.stop()
    await program.close()
  }
}

/** Bytes that are no UTF-8 are told before a database is opened. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('page.not_text')
  }
}
