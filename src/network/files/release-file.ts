/** What a file that an office sends may be, by what it decodes as. */
export const fileKinds = ['jpeg', 'webp', 'pdf', 'docx', 'xlsx'] as const
export type FileKind = (typeof fileKinds)[number]
export const isPictureKind = (kind: FileKind): boolean => kind === 'jpeg' || kind === 'webp'

/** A file of a revision, as the office says what it is. */
export interface FileGiven {
  id: string
  /** What is to be seen or read in it. */
  caption: string
  /** Who made it. */
  credit: string
}

export interface ReleaseFile extends FileGiven {
  name: string
  kind: FileKind
  bytes: number
  /** SHA-256 of the bytes as they are kept. */
  contentHash: string
}

export const mostFiles = 10

/** Where the bytes are kept. */
export const fileKey = ({ contentHash, kind }: { contentHash: string; kind: FileKind }): string =>
  `release-files/${contentHash}.${kind}`

export const mediaTypeOf: Readonly<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
