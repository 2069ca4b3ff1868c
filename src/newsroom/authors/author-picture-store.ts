import type { Context } from '../../platform/context.ts'

/** Whether an author's page shows the picture: those pages are public. */
export async function isPictureOfAuthor(context: Context, pictureId: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('author')
    .select('id')
    .where('picture_id', '=', pictureId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
