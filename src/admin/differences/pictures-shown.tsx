import { useQuery } from '@tanstack/react-query'
import { pictureOf, picturePath } from '../api/media.ts'

/** The pictures of a block, small, as they are in the library now. */
export function PicturesShown({ ids }: { ids: readonly string[] | undefined }) {
  return (
    <span className="small-pictures">
      {ids?.map((id, place) => (
        <SmallPicture key={`${id} ${place}`} id={id} />
      ))}
    </span>
  )
}

function SmallPicture({ id }: { id: string }) {
  const picture = useQuery({ ...pictureOf(id), retry: false }).data
  if (picture === undefined) return null
  return <img src={picturePath(picture, 320)} width="96" height="64" alt={picture.alt} />
}
