import { recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { hashOf, newToken } from '../../platform/ids.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import { reachOfWriter } from '../reach.ts'
import { insertToken, listTokens } from './token-store.ts'

const most = 10
/** So that a token in a text can be recognised for what it is. */
export const tokenMark = 'peyk_'

/**
 * Makes a token by which a program of the office does what this officer does with releases, and nothing else.
 * @returns the token: told this once and kept nowhere.
 * @throws FieldProblems; Refusal 'token.too_many', 'officer.no_office', 'access.…'.
 */
export async function makeToken(
  context: ActingContext,
  order: { name: string },
): Promise<{ id: string; token: string }> {
  const reach = await reachOfWriter(context)
  const problems: FieldProblem[] = []
  const name = cleanLine(
    { field: 'name', given: order.name, kind: 'title', most: 80, required: true },
    problems,
  )
  if (problems.length > 0) throw new FieldProblems(problems)
  const token = tokenMark + newToken()
  return inTransaction(context, async within => {
    if ((await listTokens(within, reach.officeId)).length >= most)
      throw new Refusal('token.too_many', { most })
    const order = { officeId: reach.officeId, officerId: reach.personId, name, tokenHash: hashOf(token) }
    const id = await insertToken(within, order)
    await recordAct(within, { act: 'make office token', subjectKind: 'office token', subjectId: id })
    return { id, token }
  })
}
