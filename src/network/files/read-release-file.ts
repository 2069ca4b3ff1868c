import { createHash } from 'node:crypto'
import { readPictureFile } from '../../newsroom/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { officeFileOf } from './scan-office-file.ts'
import { actingPartOfPdf } from './scan-pdf.ts'
import type { FileKind } from './release-file.ts'

/** A file as it is kept. */
export interface FileRead {
  file: Uint8Array
  kind: FileKind
  contentHash: string
}

const megabyte = 1024 * 1024
const mostOfDocument = 15

/**
 * Looks at what arrived by its bytes, whatever its name says. A picture is decoded and written anew without its notes;
 * a document is kept as it came, when nothing in it acts by itself.
 * @throws Refusal 'file.empty', 'file.not_known', 'file.too_many_bytes', 'file.acts', and those of readPictureFile.
 */
export async function readReleaseFile(bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length === 0) throw new Refusal('file.empty')
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (head === '%PDF-') return document(bytes, 'pdf', actingPartOfPdf(bytes))
  if (head.startsWith('PK\u0003\u0004')) return officeFile(bytes)
  const { file, contentHash, format } = await readPictureFile(bytes).catch(refuseOther)
  return { file, contentHash, kind: format }
}

function officeFile(bytes: Uint8Array): FileRead {
  const found = officeFileOf(bytes)
  if (found.is === 'unknown') throw new Refusal('file.not_known')
  if (found.is === 'acting') throw new Refusal('file.acts', { part: found.part })
  return document(bytes, found.is, undefined)
}

function document(bytes: Uint8Array, kind: FileKind, acting: string | undefined): FileRead {
  const megabytes = Math.ceil(bytes.length / megabyte)
  if (megabytes > mostOfDocument)
    throw new Refusal('file.too_many_bytes', { megabytes, most: mostOfDocument })
  if (acting !== undefined) throw new Refusal('file.acts', { part: acting })
  return { file: bytes, kind, contentHash: createHash('sha256').update(bytes).digest('hex') }
}

function refuseOther(fault: unknown): never {
  if (fault instanceof Refusal && ['picture.not_known', 'picture.is_no_picture'].includes(fault.code))
    throw new Refusal('file.not_known')
  throw fault
}
