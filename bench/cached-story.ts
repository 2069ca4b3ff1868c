import { rm } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { median, rounded, type Figures } from './figures.ts'
import { generator, requestsPerSecond } from './load.ts'
import { startNginx } from './nginx.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'
import { storyBytes } from './story-bytes.ts'

const pairs = 3

/** A cached story page against nginx serving the same gzipped bytes: one process each, in turns, in one run. */
export async function cachedStory(): Promise<Figures> {
  const folder = await ownFolder()
  const peyk = await startPeyk(folder)
  try {
    const story = await storyBytes(peyk.address)
    const nginx = await startNginx(story.gzipped)
    if (nginx === undefined) return { 'cached story': 'not compared: nginx is not installed' }
    const own: number[] = []
    const its: number[] = []
    for (let pair = 0; pair < pairs; pair++) {
      own.push(await requestsPerSecond(story.address))
      its.push(await requestsPerSecond(nginx.address))
    }
    await nginx.stop()
    return {
      'load generator': await generator(),
      'page, bytes plain / gzip': `${gunzipSync(story.gzipped).length} / ${story.gzipped.length}`,
      'peyk, requests/s, median of 3': rounded(median(own), 0),
      'nginx, requests/s, median of 3': rounded(median(its), 0),
      'ratio to nginx': rounded(median(own) / median(its)),
    }
  } finally {
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
