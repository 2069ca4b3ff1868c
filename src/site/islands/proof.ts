// A worker, started only while a burst of comments is under way and the server asks for work: ALTCHA, version 1.

interface Challenge {
  algorithm: string
  challenge: string
  maxnumber: number
  salt: string
  signature: string
}

const batch = 500

addEventListener('message', (event: MessageEvent<Challenge>) => {
  void solve(event.data)
    .catch(() => '')
    .then(payload => postMessage(payload))
})

/** Looks for the number whose hash with the salt is the challenge. Gives back the payload for the form. */
async function solve({ maxnumber, ...asked }: Challenge): Promise<string> {
  for (let from = 0; from <= maxnumber; from += batch) {
    const hashes = await Promise.all(
      Array.from({ length: batch }, (_, step) => sha256(asked.salt + String(from + step))),
    )
    const found = hashes.indexOf(asked.challenge)
    if (found >= 0) return btoa(JSON.stringify({ ...asked, number: from + found }))
  }
  return ''
}

const encoder = new TextEncoder()

async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}
