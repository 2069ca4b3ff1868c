import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { canonicaliser } from './canonicaliser.ts'
import { calmPages } from './calm-pages.ts'
import { clone } from './clone.ts'
import { cachedStory } from './cached-story.ts'
import { deskLists } from './desk-lists.ts'
import { editorFrames } from './editor.ts'
import type { Figures } from './figures.ts'
import { persianEngine } from './persian-engine.ts'
import { scheduler } from './scheduler.ts'
import { screening } from './screening.ts'
import { storm } from './storm.ts'
import { search } from './search.ts'
import { starting } from './starting.ts'
import { flashCrowd } from './flash-crowd.ts'
import { coldStories } from './cold-stories.ts'
import { processes } from './processes.ts'

// Read top to bottom: what is measured. `npm run bench -- NAME` measures one of them.
const benches: Readonly<Record<string, () => Promise<Figures>>> = {
  clone,
  starting,
  cachedStory,
  persianEngine,
  canonicaliser,
  deskLists,
  scheduler,
  screening,
  storm,
  search,
  flashCrowd,
  coldStories,
  processes,
  calmPages,
  editor: editorFrames,
}

const wanted = process.argv.slice(2)
const machine = `${process.platform} ${process.arch}, Node ${process.version}, ${cpus().length} cores`
process.stdout.write(`${machine}\n`)
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const figures = await measure()
  for (const [what, value] of Object.entries(figures)) process.stdout.write(`${name}: ${what}: ${value}\n`)
  await mkdir(new URL('results/', import.meta.url), { recursive: true })
  const result = { machine, at: new Date().toISOString(), figures }
  await writeFile(new URL(`results/${name}.json`, import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
}
