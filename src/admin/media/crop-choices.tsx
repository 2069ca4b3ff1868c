import { picturePath, type Framing, type PictureDetails } from '../api/media.ts'
import { useWords } from '../words/language.tsx'
import { cropNames, cropOf, type CropName } from './crop-of.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface CropChoicesProps {
  picture: PictureDetails
  framing: Framing
  moved: CropName | null
  onMove: (name: CropName | null) => void
  onChange: (framing: Framing) => void
}

/** The crops as they will be cut; one of them may be chosen to be moved by hand. */
export function CropChoices({ picture, framing, moved, onMove, onChange }: CropChoicesProps) {
  const words = useWords(fa, en)
  const followFocus = (name: CropName): void => {
    const { [name]: _, ...crops } = framing.crops
    onChange({ ...framing, crops })
  }
  return (
    <section className="heap is-close" aria-label={words.crops}>
      <ul className="crops">
        {cropNames.map(name => (
          <li key={name} className={`is-${name}`}>
            <button
              type="button"
              aria-pressed={moved === name}
              disabled={!picture.mayChange}
              onClick={() => onMove(moved === name ? null : name)}
            >
              <CropSight picture={picture} framing={framing} name={name} />
              <span>{words.cropNames[name]}</span>
              {framing.crops[name] !== undefined && <span className="note">{words.byHand}</span>}
            </button>
          </li>
        ))}
      </ul>
      {picture.mayChange && <p className="note">{words.cropHelp}</p>}
      {moved !== null && framing.crops[moved] !== undefined && (
        <p>
          <button type="button" className="button desk-button quiet" onClick={() => followFocus(moved)}>
            {words.followFocus}
          </button>
        </p>
      )}
    </section>
  )
}

// A window onto the picture: it shows at once what the crop will show.
function CropSight({
  picture,
  framing,
  name,
}: Pick<CropChoicesProps, 'picture' | 'framing'> & { name: CropName }) {
  const { left, top, width, height } = cropOf(picture, framing, name)
  return (
    <svg viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
      <image href={picturePath(picture, 320)} width={picture.width} height={picture.height} />
    </svg>
  )
}
