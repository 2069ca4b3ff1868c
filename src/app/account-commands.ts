import { randomBytes } from 'node:crypto'
import { createSection } from '../newsroom/index.ts'
import {
  createPerson,
  invitePerson,
  offerReset,
  readPersonByEmail,
  removeSecondFactor,
  type ActingContext,
  type Role,
} from '../people/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { openProgram } from './open-program.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** `peyk person add`: makes an account with a generated password and prints it once. */
export async function addPersonCommand(
  person: { name: string; email: string; role: Role },
  environment: Environment,
): Promise<void> {
  const password = randomBytes(12).toString('base64url')
  await withProgram('person add', environment, context => createPerson(context, { ...person, password }))
  process.stdout.write(`${person.role} ${person.email}\npassword ${password}\n`)
}

/** `peyk person invite`: makes a link by which somebody makes an account with a password of their own. */
export async function invitePersonCommand(
  person: { name: string; email: string; role: Role },
  environment: Environment,
): Promise<void> {
  const made = await withProgram('person invite', environment, context => invitePerson(context, person))
  process.stdout.write(
    `${person.role} ${person.email}\n${made.link}\nuntil ${made.expiresAt.toISOString()}\n`,
  )
}

/** `peyk person reset`: a link to choose a new password by, also for the only administrator there is. */
export async function resetPersonCommand(
  { email, secondFactor }: { email: string; secondFactor?: true },
  environment: Environment,
): Promise<void> {
  const made = await withProgram('person reset', environment, async context => {
    const person = await readPersonByEmail(context, email.trim().toLowerCase())
    if (person === undefined) throw new Refusal('person.not_found')
    if (secondFactor === true) await removeSecondFactor(context, person.id)
    return offerReset(context, person.id)
  })
  process.stdout.write(`${made.link}\nuntil ${made.expiresAt.toISOString()}\n`)
}

/** `peyk section add`: opens a section; it stands last in the navigation. */
export async function addSectionCommand(
  section: { slug: string; nameFa: string; nameEn: string },
  environment: Environment,
): Promise<void> {
  await withProgram('section add', environment, context => createSection(context, section))
  process.stdout.write(`section ${section.slug}\n`)
}

async function withProgram<T>(
  reason: string,
  environment: Environment,
  act: (context: ActingContext) => Promise<T>,
): Promise<T> {
  const program = await openProgram('command', { LOG_LEVEL: 'warn', ...environment })
  try {
    return await act({ ...program.context, actor: { kind: 'system', reason } })
  } finally {
    await program.close()
  }
}
