import { createCipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto'

/** The keys a browser gave for its messages, in base64url. */
export interface BrowserKeys {
  publicKey: string
  auth: string
}

const recordSize = 4096
/** Of the text of a message; with what is added to it, push services take no more. */
export const longestMessage = 3000

/**
 * A message that only one browser reads, as RFC 8291 says: ECDH on P-256, HKDF, AES-128-GCM, in one record.
 * @param chance the salt and the key of this message; another one for each message, given only by tests.
 * @throws Error when the browser's keys are none.
 */
export function sealMessage(
  text: string,
  { publicKey, auth }: BrowserKeys,
  chance: { salt: Buffer; key: ECDH } = { salt: randomBytes(16), key: newKey() },
): Buffer {
  const theirs = Buffer.from(publicKey, 'base64url')
  const ours = chance.key.getPublicKey()
  const shared = chance.key.computeSecret(theirs)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours])
  const key = derive(shared, { salt: Buffer.from(auth, 'base64url'), info, length: 32 })
  const from = (label: string, length: number): Buffer =>
    derive(key, { salt: chance.salt, info: Buffer.from(`Content-Encoding: ${label}\0`), length })
  const cipher = createCipheriv('aes-128-gcm', from('aes128gcm', 16), from('nonce', 12))
  // Two: this is the last record.
  const sealed = Buffer.concat([
    cipher.update(text),
    cipher.update(Buffer.from([2])),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return Buffer.concat([headOf(chance.salt, ours), sealed])
}

function newKey(): ECDH {
  const key = createECDH('prime256v1')
  key.generateKeys()
  return key
}

function derive(key: Buffer, { salt, info, length }: { salt: Buffer; info: Buffer; length: number }): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, length))
}

function headOf(salt: Buffer, ours: Buffer): Buffer {
  const size = Buffer.alloc(5)
  size.writeUInt32BE(recordSize)
  size.writeUInt8(ours.length, 4)
  return Buffer.concat([salt, size, ours])
}
