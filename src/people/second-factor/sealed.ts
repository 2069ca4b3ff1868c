import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

// AES-256-GCM under a key derived from the program's secret: who reads the database alone cannot make codes. What is
// sealed for one purpose is not opened for another.
const usual = 'peyk second factor'
const nonceBytes = 12
const tagBytes = 16

/** Seals bytes for the database, or for a cookie. */
export function seal(key: string, plain: Buffer, purpose: string = usual): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(key, purpose), nonce)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Opens what was sealed; undefined when the program's secret is another one, or the text was changed. */
export function unseal(key: string, text: string, purpose: string = usual): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  const nonce = bytes.subarray(0, nonceBytes)
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(key, purpose), nonce, {
      authTagLength: tagBytes,
    })
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
  } catch {
    return undefined
  }
}

const keyFrom = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
