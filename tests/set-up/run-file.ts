import { createHook, type AsyncHook } from 'node:async_hooks'
import { after, describe } from 'node:test'

/** A file that hangs ends after eight minutes, in milliseconds: a busy machine needs four for a long journey. */
const timeout = 480_000

let following: readonly AsyncHook[] = []

/**
 * Runs a test file as a suite of its own, so that what it does before and after its tests holds for them alone. The next
 * one is loaded when this one is done, so that their databases and programs do not stand beside each other.
 */
export async function runFile(path: string, load: () => Promise<unknown>): Promise<void> {
  for (const hook of following) hook.enable()
  await new Promise<void>(resolve => {
    const begin = () =>
      void describe(path, { timeout }, async () => {
        try {
          await load()
        } finally {
          for (const hook of following) hook.disable()
          // Trap: what describe() gives back differs between versions of Node; the last hook of a file tells in all of them.
          after(() => resolve())
        }
      })
    if (following.length > 0) begin()
    else following = hooksEnabledBy(begin)
  })
}

/**
 * Node's test runner follows every promise, to know whose test one is that is declared after an `await`. That is needed
 * while a file is loaded; while its tests run it would take a fifth of their time.
 */
function hooksEnabledBy(begin: () => void): AsyncHook[] {
  const enabled: AsyncHook[] = []
  const kind = Reflect.getPrototypeOf(createHook({}))
  const original = kind && Reflect.getOwnPropertyDescriptor(kind, 'enable')
  if (!kind || !original) throw new Error('this Node has no hooks that can be enabled')
  const watched = {
    ...original,
    value(this: AsyncHook): AsyncHook {
      enabled.push(this)
      Object.defineProperty(kind, 'enable', original)
      this.enable()
      Object.defineProperty(kind, 'enable', watched)
      return this
    },
  }
  Object.defineProperty(kind, 'enable', watched)
  begin()
  Object.defineProperty(kind, 'enable', original)
  return enabled
}
