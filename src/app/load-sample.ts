import { randomBytes } from 'node:crypto'
import { hasPeople } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import type { Program } from './open-program.ts'
import { drawPictures, loadPictures } from './sample-loader/draw-pictures.ts'
import { drawFilms, loadFilms } from './sample-loader/load-films.ts'
import { loadAssignments } from './sample-loader/load-assignments.ts'
import { loadComments } from './sample-loader/load-comments.ts'
import { loadCoverage } from './sample-loader/load-coverage.ts'
import { loadLive } from './sample-loader/load-live.ts'
import { loadFront } from './sample-loader/load-front.ts'
import { loadNetwork } from './sample-loader/load-network.ts'
import { loadPastViews } from './sample-loader/load-past-views.ts'
import { loadPeople, signInNames } from './sample-loader/load-people.ts'
import { loadStories } from './sample-loader/load-stories.ts'
import type { Loading } from './sample-loader/loading.ts'

/**
 * Loads the sample newsroom into an empty database, in one transaction, through the same verbs that people use, and
 * says the sign-in names. Does nothing when there is anybody already, or when PEYK_SAMPLE is 0.
 */
export async function loadSampleOnce(
  { context, storage }: Program,
  say: (line: string) => void,
): Promise<void> {
  if (!context.config.withSample || (await hasPeople(context))) return
  say('loading the sample newsroom …')
  const password = randomBytes(9).toString('base64url')
  const [drawn, drawnFilms] = await Promise.all([drawPictures(context.clock.now()), drawFilms()])
  const system = { kind: 'system', reason: 'sample newsroom' } as const
  await inTransaction({ ...context, actor: system }, async within => {
    const loading: Loading = {
      context: within,
      storage,
      now: context.clock.now(),
      people: new Map(),
      authors: new Map(),
      stories: new Map(),
      dossiers: new Map(),
      comments: new Map(),
    }
    await loadPeople(loading, password)
    const pictures = await loadPictures(loading, drawn)
    const films = await loadFilms(loading, drawnFilms, pictures)
    await loadNetwork(loading)
    await loadStories(loading, { pictures, films })
    await loadLive(loading, pictures)
    await loadCoverage(loading)
    await loadFront(loading)
    await loadComments(loading)
    await loadAssignments(loading)
    await loadPastViews(loading)
  })
  say(`sample sign-in names, all with the password ${password}`)
  for (const { role, email } of signInNames()) say(`  ${role.padEnd(14)} ${email}`)
}
