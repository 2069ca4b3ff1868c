import type { ProvinceName } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { countIn, nameIn } from '../wording/words.ts'
import { provinceTiles, type Tile } from './province-tiles.ts'

interface ProvinceMapProps {
  frame: Frame
  provinces: readonly ProvinceName[]
  /** Of today, by slug. */
  counts: ReadonlyMap<string, number>
  /** The province whose page this is. */
  shown?: string
}

const tileWidth = 62
const rowHeight = 54
const edge = 2
const width = 7 * tileWidth + 2 * edge
const height = 6 * rowHeight + 72 + 2 * edge

/**
 * The provinces as a honeycomb: every tile is a link with its name and the number of its stories of today. Drawn by us and
 * said to be a drawing: neither size nor border is real.
 */
export const ProvinceMap = ({ frame, provinces, counts, shown }: ProvinceMapProps) => {
  const { mapName, mapNote } = frame.words.provincePage
  const tiles = provinceTiles.flatMap(tile => {
    const province = provinces.find(({ slug }) => slug === tile.slug)
    return province === undefined ? [] : [{ tile, province }]
  })
  return (
    <figure class="province-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={mapName}>
        {tiles.map(({ tile, province }) => (
          <TileLink
            frame={frame}
            tile={tile}
            province={province}
            count={counts.get(province.slug) ?? 0}
            isShown={province.slug === shown}
          />
        ))}
      </svg>
      <figcaption class="note">{mapNote}</figcaption>
    </figure>
  )
}

interface TileProps {
  frame: Frame
  tile: Tile
  province: ProvinceName
  count: number
  isShown: boolean
}

const TileLink = ({ frame: { edition }, tile, province, count, isShown }: TileProps) => {
  const name = nameIn(edition, province)
  const x = edge + tile.column * tileWidth + tileWidth / 2
  const y = edge + tile.row * rowHeight + 36
  const said = [...linesOf(name), ...(count > 0 ? [countIn(edition, count)] : [])]
  const first = y + 4.5 - ((said.length - 1) * lineHeight) / 2
  return (
    <a
      href={addresses.province(edition, province.slug)}
      class={count > 0 ? 'has-news' : undefined}
      aria-current={isShown ? 'page' : undefined}
    >
      <path d={`M${x} ${y - 34}l30 17v34l-30 17l-30-17v-34z`} />
      {said.map((line, place) => (
        <text
          x={x}
          y={first + place * lineHeight}
          class={place >= linesOf(name).length ? 'count' : undefined}
          {...(line.length > longestLetters && narrowed)}
        >
          {`${line} `}
        </text>
      ))}
    </a>
  )
}

const lineHeight = 15
const longestLine = 9
// A line of more letters is drawn narrower, to stay in its tile.
const longestLetters = 9
const narrowed = { textLength: '57', lengthAdjust: 'spacingAndGlyphs' }

/** A name in the lines of its tile: broken at the space after which both are shortest. */
export function linesOf(name: string): string[] {
  const words = name.replace(' and ', ' & ').split(' ')
  if (name.length <= longestLine || words.length === 1) return [name]
  const breaks = words
    .slice(1)
    .map((_, place) => [words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')])
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length))
  return breaks.reduce((best, each) => (longest(each) < longest(best) ? each : best))
}
