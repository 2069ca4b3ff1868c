import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { EmbeddedServerError } from '../platform/embedded-server/embedded-server-error.ts'
import { roles, type Role } from '../people/index.ts'
import { apiErrorOf } from '../platform/http/api-errors.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { ConfigError, listSettings } from '../platform/config.ts'
import { houseStyleChoices } from '../persian/index.ts'
import {
  answerLanguage,
  answerLines,
  answerMatch,
  answerRepair,
  type LineAnswer,
  type RepairWish,
} from './text-commands.ts'

const wrongUse = 2

await main(process.argv)

async function main(words: string[]): Promise<void> {
  const program = new Command('peyk')
    .version(manifest.version)
    .description('Peyk, a Persian-first news agency: server and tools.')
    .exitOverride()
  addServe(program)
  addConfig(program)
  addText(program)
  addImport(program)
  addSearch(program)
  addScreening(program)
  addAccounts(program)
  try {
    await program.parseAsync(words)
  } catch (error) {
    process.exitCode = await report(error)
  }
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('migrate, load the sample newsroom into an empty database, serve')
    .action(async () => {
      const { runUntilStopped } = await import('./run-until-stopped.ts')
      await runUntilStopped(process.env)
    })
}

function addConfig(program: Command): void {
  program
    .command('config')
    .description('print the settings in force, without secrets')
    .action(() => {
      for (const { name, value, meaning } of listSettings(process.env))
        process.stdout.write(`${name}=${value}\n  ${meaning}\n`)
    })
}

function addText(program: Command): void {
  const text = program.command('text').description('the Persian engine: JSON Lines in, JSON Lines out')
  const answers = (answer: LineAnswer): Promise<void> => answerLines(process.stdin, process.stdout, answer)
  text
    .command('repair')
    .description('repair spelling: {"id","text"} → {"id","text","edits"}')
    .addOption(
      new Option('--tier <tier>', 'auto: only what needs no asking').choices(['auto', 'all']).default('all'),
    )
    .addOption(styleOption('plural', 'plural endings'))
    .addOption(styleOption('comparative', 'comparative endings'))
    .addOption(styleOption('ezafe', 'the ezafe after a silent heh'))
    .addOption(styleOption('quotes', 'quotation marks around Persian'))
    .action((wished: RepairWish) => answers(answerRepair(wished)))
  text
    .command('language')
    .description('language of a short text: {"id","text"} → {"id","language","confidence"}')
    .action(() => answers(answerLanguage))
  text
    .command('match')
    .description('would search find this text: {"id","query","text"} → {"id","matches"}')
    .action(() => answers(answerMatch))
}

/** One part of the house's style; the engine's default when it is left out. */
function styleOption(part: keyof typeof houseStyleChoices, meaning: string): Option {
  const [usual] = houseStyleChoices[part]
  return new Option(`--${part} <style>`, meaning).choices(houseStyleChoices[part]).default(usual)
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('bring stories in')
    .command('page')
    .description('a saved article page as plain text → a story; prints its news code and address')
    .argument('<file>', 'the saved page', notEmpty)
    .option('--section <slug>', 'section of the story')
    .option('--province <slug>', 'province, when the dateline does not name it')
    .option('--publish', 'publish at once')
    .action(async (file: string, options: { section?: string; province?: string; publish?: true }) => {
      const { importPageCommand } = await import('./import-page-command.ts')
      await importPageCommand({ file, ...options }, process.env)
    })
}

function addSearch(program: Command): void {
  program
    .command('search')
    .description('what stories and pictures are found by')
    .command('rebuild')
    .description(
      'make stored search terms again where another analyser made them; may be stopped and goes on',
    )
    .option('--all', 'also those of the present analyser')
    .action(async ({ all }: { all?: true }) => {
      const { renewTermsCommand } = await import('./renew-terms-command.ts')
      await renewTermsCommand(all === true ? 'all' : 'other', process.env)
    })
}

function addScreening(program: Command): void {
  const screening = program.command('screening').description('what software sees in comments')
  screening
    .command('simulate')
    .description(
      'try the learning: {"id","text","label","split"} → {"checkpoint","id","score"} for every test row',
    )
    .option('--checkpoints <numbers>', 'after how many decisions to score', decisionCounts, [50, 200, 1000])
    .action(async ({ checkpoints }: { checkpoints: number[] }) => {
      const { simulateCommand } = await import('./simulate-command.ts')
      await simulateCommand(checkpoints, process.stdin, process.stdout)
    })
  screening
    .command('rebuild')
    .description('learn anew from all decisions of the moderators; the same decisions give the same weights')
    .action(async () => {
      const { rebuildCommand } = await import('./rebuild-command.ts')
      await rebuildCommand(process.env)
    })
}

function decisionCounts(written: string): number[] {
  const counts = written.split(',').map(Number)
  if (counts.some(count => !Number.isSafeInteger(count) || count < 1))
    throw new InvalidArgumentError('whole numbers above nought, with commas between them')
  return counts
}

function addAccounts(program: Command): void {
  const person = program.command('person').description('accounts of staff and officers')
  person
    .command('add')
    .description('make an account; prints its password once')
    .requiredOption('--name <name>', 'as it stands under stories')
    .requiredOption('--email <email>', 'to sign in with')
    .addOption(new Option('--role <role>', 'what the person may do').choices(roles).makeOptionMandatory())
    .action(async (options: { name: string; email: string; role: Role }) => {
      const { addPersonCommand } = await import('./account-commands.ts')
      await addPersonCommand(options, process.env)
    })
  person
    .command('invite')
    .description('invite somebody by a link that works once, within seven days; prints the link')
    .requiredOption('--name <name>', 'as it stands under stories')
    .requiredOption('--email <email>', 'to sign in with')
    .addOption(new Option('--role <role>', 'what the person may do').choices(roles).makeOptionMandatory())
    .action(async (options: { name: string; email: string; role: Role }) => {
      const { invitePersonCommand } = await import('./account-commands.ts')
      await invitePersonCommand(options, process.env)
    })
  person
    .command('reset')
    .description('for who cannot get in any more: prints a link to choose a new password by, within a day')
    .requiredOption('--email <email>', 'of the account')
    .option('--second-factor', 'remove the second factor too, when telephone and recovery codes are lost')
    .action(async (options: { email: string; secondFactor?: true }) => {
      const { resetPersonCommand } = await import('./account-commands.ts')
      await resetPersonCommand(options, process.env)
    })
  const section = program.command('section').description('sections of the site')
  section
    .command('add')
    .description('open a section; it stands last in the navigation')
    .requiredOption('--slug <slug>', 'its address, in small Latin letters: culture')
    .requiredOption('--name-fa <name>', 'its Persian name')
    .requiredOption('--name-en <name>', 'its English name')
    .action(async (options: { slug: string; nameFa: string; nameEn: string }) => {
      const { addSectionCommand } = await import('./account-commands.ts')
      await addSectionCommand(options, process.env)
    })
}

function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('give the name of a file')
  return value
}

/** One clear line on standard error; the exit status. Commander has already said its own. */
async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse
  const line = await sentenceFor(error)
  process.stderr.write(`peyk: ${line}\n`)
  if (
    !(error instanceof ConfigError || error instanceof EmbeddedServerError) &&
    process.env['LOG_LEVEL'] === 'debug'
  )
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : ''}\n`)
  return error instanceof ConfigError ? wrongUse : 1
}

/** Refusals and field problems in the words of the catalogue; anything else by its own message. */
async function sentenceFor(error: unknown): Promise<string> {
  if (!(error instanceof Refusal || error instanceof FieldProblems))
    return error instanceof Error ? error.message : String(error)
  const { refusals } = await import('./refusals.ts')
  const { message, problems } = apiErrorOf(error, refusals, '').error
  return problems.length === 0
    ? message.en
    : problems.map(each => `${each.field}: ${each.message.en}`).join(' ')
}
