import { request } from 'node:http'

/** The first story of the home page: its address and its gzipped bytes as they go over the wire. */
export async function storyBytes(site: string): Promise<{ address: string; gzipped: Buffer }> {
  const home = await (await fetch(site)).text()
  const path = /href="(\/news\/\d+\/[^"]+)"/.exec(home)?.[1]
  if (path === undefined) throw new Error('the home page links to no story')
  const address = new URL(path, site).href
  return { address, gzipped: await bytesOf(address) }
}

/** fetch would unpack them. */
function bytesOf(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': 'gzip' } }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
    })
      .on('error', reject)
      .end()
  })
}
