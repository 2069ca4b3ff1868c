// Exports `languageModel`, the weights in model.bin, with `writeModel` for the build. Layout: 8 bytes of magic, then compressed by
// brotli for each script a head of 64-bit floats (bits, classes, scale, sharpness, one bias a class) and one signed byte a weight.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { type Script } from './languages.ts'
import { packVotes } from './votes.ts'

const MAGIC = 'PEYKLNG1'
const SCRIPTS: readonly Script[] = ['arabic', 'latin']

export interface Branch {
  /** Binary logarithm of the number of buckets. */
  readonly bits: number
  readonly classes: number
  /** What one step of a weight is worth. */
  readonly scale: number
  /** The factor that makes shares of the votes honest probabilities. */
  readonly sharpness: number
  readonly bias: Float64Array
  /** buckets × classes, bucket after bucket. */
  readonly weights: Int8Array
}

/** A branch as it is read: `packed` is from `packVotes`. */
export interface ReadBranch extends Omit<Branch, 'weights'> {
  readonly packed: Int32Array
}

export type Model = Readonly<Record<Script, ReadBranch>>

let loaded: Model | undefined

/** The model beside this file, read at the first use (about 10 ms) and kept. Throws when it is not one. */
export function languageModel(): Model {
  loaded ??= readModel(readFileSync(new URL('./model.bin', import.meta.url)))
  return loaded
}

function readModel(file: Buffer): Model {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('model.bin is not a language model')
  const bytes = brotliDecompressSync(file.subarray(MAGIC.length))
  const arabic = readBranch(bytes, 0)
  const latin = readBranch(bytes, arabic.end)
  return { arabic: arabic.branch, latin: latin.branch }
}

function readBranch(bytes: Buffer, start: number): { branch: ReadBranch; end: number } {
  const [bits = 0, classes = 0, scale = 0, sharpness = 0] = floats(bytes, start, 4)
  const bias = Float64Array.from(floats(bytes, start + 32, classes))
  const from = start + 32 + 8 * classes
  const end = from + (classes << bits)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + from, end - from)
  return { branch: { bits, classes, scale, sharpness, bias, packed: packVotes(weights, classes) }, end }
}

function floats(bytes: Buffer, start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => bytes.readDoubleLE(start + 8 * i))
}

/** The bytes of a model file. */
export function writeModel(model: Readonly<Record<Script, Branch>>): Buffer {
  const parts = SCRIPTS.flatMap(script => {
    const { bits, classes, scale, sharpness, bias, weights } = model[script]
    const head = Buffer.alloc(32 + 8 * classes)
    ;[bits, classes, scale, sharpness, ...bias].forEach((value, i) => head.writeDoubleLE(value, 8 * i))
    return [head, Buffer.from(weights.buffer, weights.byteOffset, weights.length)]
  })
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), brotliCompressSync(Buffer.concat(parts), options)])
}
