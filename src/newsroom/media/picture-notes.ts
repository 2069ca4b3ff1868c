import { z } from 'zod'
import { canonicalise } from '../../persian/index.ts'
import { iptcRecords } from './iptc.ts'
import { xmpText } from './xmp.ts'

/** What a file says of itself; offered to the desk and never shown to readers by itself. */
export const PictureNotes = z.object({
  caption: z.string().optional(),
  credit: z.string().optional(),
  copyright: z.string().optional(),
  /** The day it was taken, `2026-11-22`. */
  taken: z.string().optional(),
})
export type PictureNotes = z.infer<typeof PictureNotes>

/** Blocks of a file as sharp finds them. */
interface Blocks {
  iptc?: Buffer | undefined
  xmpAsString?: string | undefined
}

/** Reads caption, credit, copyright and day from XMP and, where that is silent, from IPTC-IIM. Throws nothing. */
export function readPictureNotes({ iptc, xmpAsString: xmp = '' }: Blocks): PictureNotes {
  const records = iptc === undefined ? new Map<number, string>() : iptcRecords(iptc)
  const said = {
    caption: xmpText(xmp, 'dc:description') ?? records.get(iim.caption),
    credit:
      xmpText(xmp, 'photoshop:Credit') ??
      records.get(iim.credit) ??
      xmpText(xmp, 'dc:creator') ??
      records.get(iim.byline),
    copyright: xmpText(xmp, 'dc:rights') ?? records.get(iim.copyright),
    taken: dayOf(
      xmpText(xmp, 'photoshop:DateCreated') ?? xmpText(xmp, 'xmp:CreateDate') ?? records.get(iim.date),
    ),
  }
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, text]) => {
      const line = lineOf(text)
      return line === '' ? [] : [[name, line]]
    }),
  )
}

// Numbers of IPTC-IIM 4.2, record 2.
const iim = { date: 55, byline: 80, credit: 110, copyright: 116, caption: 120 } as const

function lineOf(text: string | undefined): string {
  const line = canonicalise(text ?? '', 'title')
  return line.ok ? line.text : ''
}

/** `20261122` and `2026-11-22T10:00:00+03:30` are the same day. */
function dayOf(text: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})/.exec(text ?? '') ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return Number.isNaN(Date.parse(`${year}-${month}-${day}`)) ? undefined : `${year}-${month}-${day}`
}
