import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Context } from '../../platform/context.ts'
import type { Recording } from './recording.ts'

/** The videos and sounds in the text of the row called `revision`, as a column of its query; at most 100. */
export const recordingsShown = (context: Pick<Context, 'db'>) =>
  jsonArrayFrom(
    context.db
      .selectFrom('revision_recording')
      .innerJoin('recording as held', 'held.id', 'revision_recording.recording_id')
      .select([
        'held.id',
        'held.stamp',
        'held.kind',
        'held.format',
        'held.duration_ms',
        'held.width',
        'held.height',
        'held.name',
        'held.credit',
        'held.transcript',
        'held.captions_language',
        'held.created_at',
        sql<number>`held.bytes`.as('bytes'),
        sql<boolean>`held.captions <> ''`.as('has_captions'),
      ])
      .select(eb =>
        jsonObjectFrom(
          eb
            .selectFrom('media as poster')
            .select(['poster.id', 'poster.stamp', 'poster.width', 'poster.height', 'poster.thumbhash'])
            .select(['poster.alt', 'poster.credit'])
            .whereRef('poster.id', '=', 'held.poster_id'),
        ).as('poster'),
      )
      .where(sql<boolean>`revision_recording.revision_id = revision.id`)
      .orderBy('held.id')
      .limit(100),
  )

type Row = NonNullable<ReturnType<typeof recordingsShown>['expressionType']>[number]

export const recordingShown = (row: Row): Recording => ({
  id: row.id,
  stamp: row.stamp,
  kind: row.kind,
  format: row.format,
  bytes: row.bytes,
  durationMs: row.duration_ms,
  width: row.width,
  height: row.height,
  name: row.name,
  credit: row.credit,
  transcript: row.transcript,
  hasCaptions: row.has_captions,
  captionsLanguage: row.captions_language,
  poster: row.poster,
  // Instants inside JSON arrive as text.
  createdAt: new Date(row.created_at),
})
