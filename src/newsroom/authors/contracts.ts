import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { writtenText } from '../../platform/text-limits.ts'

// A table of data: every address of the API of authors, who may call it, what it takes and what it answers.

const words = {
  nameFa: writtenText(200),
  nameEn: writtenText(200),
  roleFa: writtenText(200).default(''),
  roleEn: writtenText(200).default(''),
  aboutFa: writtenText(3000).default(''),
  aboutEn: writtenText(3000).default(''),
}
const Author = z
  .object({
    id: z.string(),
    slug: z.string(),
    ...words,
    pictureId: z.string().nullable(),
    personId: z.string().nullable(),
  })
  .openapi('Author')
const ToSave = z.object({
  slug: writtenText(100).optional(),
  ...words,
  pictureId: z.uuid().nullable().default(null),
  personId: z.uuid().nullable().default(null),
})

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = { content: { 'application/json': { schema: ToSave } }, required: true } as const

export const listAuthors = createRoute({
  method: 'get',
  path: '/authors',
  middleware: [allow('desk.read')] as const,
  responses: { 200: json(z.array(Author), 'in the order of their names') },
})

export const createAuthor = createRoute({
  method: 'post',
  path: '/authors',
  middleware: [allow('author.manage')] as const,
  request: { body },
  responses: { 201: json(Author, 'the new author') },
})

export const changeAuthor = createRoute({
  method: 'put',
  path: '/authors/{id}',
  middleware: [allow('author.manage')] as const,
  request: { params: z.object({ id: z.uuid() }), body },
  responses: { 200: json(Author, 'the author as it is now') },
})
