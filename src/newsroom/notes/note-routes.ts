import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { actingIn, personIdOf } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { deleteNote } from './delete-note.ts'
import * as contract from './note-contracts.ts'
import type { Note } from './note-store.ts'
import { readNotes } from './read-notes.ts'
import { answerNote, placeNote, settleNote, writeNote } from './talk-about-passage.ts'

/** The API of notes about passages. Every act answers the notes of the story as they are then. */
export function noteRoutes(context: Context) {
  const notesOf = async (c: HonoContext<Env>, storyId: string) => {
    const reader = personIdOf(c.get('actor'))
    return (await readNotes(actingIn(context, c), storyId)).map(note => presentNote(note, reader))
  }
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listNotes, async c => c.json(await notesOf(c, c.req.valid('param').id), 200))
    .openapi(contract.writeNote, async c => {
      const storyId = c.req.valid('param').id
      await writeNote(actingIn(context, c), { storyId, ...c.req.valid('json') })
      return c.json(await notesOf(c, storyId), 200)
    })
    .openapi(contract.answerNote, async c => {
      const { id: storyId, noteId } = c.req.valid('param')
      await answerNote(actingIn(context, c), { storyId, noteId, ...c.req.valid('json') })
      return c.json(await notesOf(c, storyId), 200)
    })
    .openapi(contract.settleNote, async c => {
      const { id: storyId, noteId } = c.req.valid('param')
      await settleNote(actingIn(context, c), { storyId, noteId, ...c.req.valid('json') })
      return c.json(await notesOf(c, storyId), 200)
    })
    .openapi(contract.deleteNote, async c => {
      const { id: storyId, noteId } = c.req.valid('param')
      await deleteNote(actingIn(context, c), { storyId, noteId })
      return c.json(await notesOf(c, storyId), 200)
    })
    .openapi(contract.placeNote, async c => {
      const { id: storyId, noteId } = c.req.valid('param')
      await placeNote(actingIn(context, c), { storyId, noteId, place: c.req.valid('json') })
      return c.json(await notesOf(c, storyId), 200)
    })
}

function presentNote({ madeAt, settledAt, answers, authorId, ...note }: Note, reader: string | null) {
  return {
    ...note,
    isMine: authorId !== null && authorId === reader,
    madeAt: madeAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
    answers: answers.map(({ authorId: by, ...answer }) => ({
      ...answer,
      isMine: by !== null && by === reader,
      madeAt: answer.madeAt.toISOString(),
    })),
  }
}
