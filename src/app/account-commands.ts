import { randomBytes } from 'node:crypto'
import { createSection } from '../newsroom/index.ts'
import { createPerson, type ActingContext, type Role } from '../people/index.ts'
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

/** `peyk section add`: opens a section; it stands last in the navigation. */
export async function addSectionCommand(
  section: { slug: string; nameFa: string; nameEn: string },
  environment: Environment,
): Promise<void> {
  await withProgram('section add', environment, context => createSection(context, section))
  process.stdout.write(`section ${section.slug}\n`)
}

async function withProgram(
  reason: string,
  environment: Environment,
  act: (context: ActingContext) => Promise<unknown>,
): Promise<void> {
  const program = await openProgram('command', { LOG_LEVEL: 'warn', ...environment })
  try {
    await act({ ...program.context, actor: { kind: 'system', reason } })
  } finally {
    await program.close()
  }
}
