/** The head of one frame of MPEG audio, layer III. */
export interface FrameHead {
  /** Bytes of the whole frame. */
  length: number
  bitRate: number
  sampleRate: number
  samples: number
  isMpeg1: boolean
  isMono: boolean
}

const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const
const samplings = [44_100, 48_000, 32_000] as const

/**
 * The frame that begins here; undefined when none does. Layer III only, of MPEG 1, 2 and 2.5; ISO/IEC 11172-3, 2.4.1.3.
 */
export function headOfFrame(bytes: Buffer, at = 0): FrameHead | undefined {
  if (at < 0 || at + 4 > bytes.length) return undefined
  const bits = bytes.readUInt32BE(at)
  const version = (bits >>> 19) & 3
  const isLayer3 = ((bits >>> 17) & 3) === 1
  if (bits >>> 21 !== 0x7ff || version === 1 || !isLayer3) return undefined
  const isMpeg1 = version === 3
  const bitRate = ((isMpeg1 ? rates1 : rates2)[(bits >>> 12) & 15] ?? 0) * 1000
  const sampling = samplings[(bits >>> 10) & 3]
  if (bitRate === 0 || sampling === undefined) return undefined
  const sampleRate = sampling / (isMpeg1 ? 1 : version === 2 ? 2 : 4)
  const samples = isMpeg1 ? 1152 : 576
  const length = Math.floor((samples / 8) * (bitRate / sampleRate)) + ((bits >>> 9) & 1)
  return { length, bitRate, sampleRate, samples, isMpeg1, isMono: ((bits >>> 6) & 3) === 3 }
}
