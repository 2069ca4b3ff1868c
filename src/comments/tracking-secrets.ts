import type { Context } from '../platform/context.ts'
import { handCodeOf, macOf } from '../platform/ids.ts'

/**
 * The token and the hand code of a comment. Made from its send key, so that a second sending gets the same ones and a
 * typed code can be turned into the link; nobody can make them without our secret.
 */
export function secretsOf({ secret }: Context, sendKey: string): { token: string; code: string } {
  return {
    token: macOf(secret, `comment token ${sendKey}`).slice(0, 40),
    code: handCodeOf(macOf(secret, `comment code ${sendKey}`)),
  }
}
