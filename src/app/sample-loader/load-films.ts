import sharp from 'sharp'
import { describeRecording, finishRecording, receiveSlice } from '../../newsroom/index.ts'
import { newId } from '../../platform/ids.ts'
import { drawPattern } from '../sample/girih.ts'
import { sample } from '../sample/sample.ts'
import type { SampleFilm } from '../sample/sample-shapes.ts'
import { acting, type Loading } from './loading.ts'
import { writeFilm } from './write-film.ts'

export type DrawnFilm = SampleFilm & { bytes: Buffer }

const eachShown = 2000
const slice = 1024 * 1024

/** The films of the sample, of pictures it draws itself; before the transaction, because it takes time. */
export const drawFilms = (): Promise<DrawnFilm[]> =>
  Promise.all(
    sample.films.map(async film => {
      const frames = await Promise.all(film.patterns.map(name => frameOf(film.fileName, name)))
      return { ...film, bytes: writeFilm(frames, eachShown) }
    }),
  )

const frameOf = (seed: string, name: string): Promise<Buffer> =>
  sharp(Buffer.from(drawPattern(seed, name).svg))
    .resize({ width: 720, height: 480 })
    .flatten()
    .webp({ quality: 60, effort: 4 })
    .toBuffer()

/** Keeps the films, each under the key of its story; the story's picture stands for it until it is played. */
export async function loadFilms(
  loading: Loading,
  films: readonly DrawnFilm[],
  pictures: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const film of films) ids.set(film.story, await keep(loading, film, pictures))
  return ids
}

async function keep(
  loading: Loading,
  film: DrawnFilm,
  pictures: ReadonlyMap<string, string>,
): Promise<string> {
  const context = acting(loading, { kind: 'system', reason: 'sample newsroom' }, 60)
  const uploadId = newId()
  const { bytes, fileName, name, credit, transcript, captions } = film
  for (let number = 0; number * slice < bytes.length; number++)
    await receiveSlice(context, {
      uploadId,
      number,
      bytes: bytes.subarray(number * slice, (number + 1) * slice),
      size: bytes.length,
    })
  const { id, updatedAt } = await finishRecording(context, { uploadId, fileName })
  await describeRecording(context, {
    id,
    readAt: updatedAt,
    name,
    credit,
    licence: '',
    rightsUntil: null,
    transcript: transcript.join('\n'),
    captions: `WEBVTT\n${captions.map(([from, until, words]) => `\n${clock(from)} --> ${clock(until)}\n${words}\n`).join('')}`,
    captionsLanguage: 'fa',
    posterId: pictures.get(film.story) ?? null,
  })
  return id
}

const clock = (seconds: number): string => `00:${String(seconds).padStart(2, '0')}.000`
