import type { ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mayChange } from './picture-changed.ts'
import { readPicture, readNameOfAdder, type StoredPicture } from './picture-store.ts'
import { listUses, type PictureUse } from './picture-use-store.ts'
import { listVersions, type VersionLine } from './picture-version-store.ts'

/** A picture as the library's side panel shows it. */
export interface PictureDetails {
  picture: StoredPicture
  addedBy: string | null
  uses: PictureUse[]
  versions: VersionLine[]
  mayChange: boolean
}

/** @throws Refusal 'picture.not_found'. */
export async function readPictureDetails(context: ActingContext, id: string): Promise<PictureDetails> {
  const picture = await readPicture(context, id)
  if (picture === undefined) throw new Refusal('picture.not_found')
  const [addedBy, uses, versions, may] = await Promise.all([
    readNameOfAdder(context, id),
    listUses(context, id),
    listVersions(context, id),
    mayChange(context, id),
  ])
  return { picture, addedBy, uses, versions, mayChange: may }
}
