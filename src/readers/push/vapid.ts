import { createECDH, createPrivateKey, hkdfSync, sign, type KeyObject } from 'node:crypto'

/** The keys by which push services know that all notices come from the same sender (RFC 8292). */
export interface SenderKeys {
  /** 65 bytes in base64url; given to browsers. */
  publicKey: string
  privateKey: KeyObject
}

/**
 * The sender's keys, made of the program's secret: every node has the same ones and nothing else has to be kept. With
 * another secret, browsers have to ask anew.
 */
export function senderKeysOf(secret: string): SenderKeys {
  const ecdh = createECDH('prime256v1')
  // A number that is no private key of the curve is met less often than once in four thousand million secrets.
  ecdh.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, '', 'peyk push sender', 32)))
  const point = ecdh.getPublicKey()
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
    d: ecdh.getPrivateKey().toString('base64url'),
  }
  return {
    publicKey: point.toString('base64url'),
    privateKey: createPrivateKey({ key: jwk, format: 'jwk' }),
  }
}

const halfADay = 12 * 3600

/** The header that authorises a message to one push service, for half a day. */
export function authorization(
  { publicKey, privateKey }: SenderKeys,
  { endpoint, contact, now }: { endpoint: string; contact: string; now: Date },
): string {
  const head = inBase64({ typ: 'JWT', alg: 'ES256' })
  const exp = Math.floor(now.getTime() / 1000) + halfADay
  const claims = inBase64({ aud: new URL(endpoint).origin, exp, sub: contact })
  const signed = `${head}.${claims}`
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKey}`
}

const inBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
