import type { StoredPicture } from './picture-store.ts'
import type { PictureDetails } from './read-picture-details.ts'

/** A picture of the library as the API answers it. */
export const presentPicture = ({ contentHash: _, createdBy: __, ...picture }: StoredPicture) => ({
  ...picture,
  rightsUntil: picture.rightsUntil?.toISOString() ?? null,
  createdAt: picture.createdAt.toISOString(),
})

/** The same with where it is used and what it was before. */
export const presentDetails = ({ picture, versions, ...rest }: PictureDetails) => ({
  ...presentPicture(picture),
  ...rest,
  versions: versions.map(line => ({ ...line, replacedAt: line.replacedAt.toISOString() })),
})
