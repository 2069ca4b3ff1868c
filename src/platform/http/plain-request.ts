/** A request of which every byte is understood: it asks for an address, carries no body and leaves the connection open. */
export interface PlainRequest {
  /** Path and query, as they came. */
  target: string
  acceptEncoding: string
  /** Where the next request begins. */
  end: number
}

// GET, a path with its query, HTTP/1.1. Every line ends with CR LF.
const start = /GET (\/[\w\-.~!$&'()*+,;=:@%/?]*) HTTP\/1\.1\r\n/y
// The two headers that matter: one Host must be there, one Accept-Encoding may be.
const mattering = /host:([\t -~]*)\r\n|accept-encoding:([\t -~]*)\r\n/iy
// Other lines: names are tokens (RFC 9110, 5.6.2), values nothing but visible ASCII, blanks and tabs. Not those that
// say where a request ends, what becomes of the connection, or that another answer is wanted.
const others =
  /(?:(?!(?:host|accept-encoding|content-length|transfer-encoding|trailer|te|upgrade|expect|connection(?!:[\t ]*keep-alive[\t ]*\r)|proxy-connection|range|if-[\w-]+):)[!#$%&'*+\-.^`|~\w]+:[\t -~]*\r\n)*/iy

/**
 * Reads the request that begins at this place of what a connection sent (as latin1). It knows one rigid form, in
 * which there is one reading only; what is accepted here Node's own parser reads in the same way, to the same end.
 * @returns undefined for everything else, complete or not: that is for Node to read or to refuse.
 */
export function readPlainRequest(sent: string, begin: number): PlainRequest | undefined {
  start.lastIndex = begin
  const target = start.exec(sent)?.[1]
  if (target === undefined) return undefined
  let hosts = 0
  const encodings: string[] = []
  for (
    let line = nextMattering(sent, start.lastIndex);
    line;
    line = nextMattering(sent, mattering.lastIndex)
  ) {
    if (line[2] === undefined) hosts++
    else encodings.push(line[2])
  }
  const endOfLines = others.lastIndex
  if (hosts !== 1 || encodings.length > 1 || !sent.startsWith('\r\n', endOfLines)) return undefined
  return { target, acceptEncoding: encodings[0]?.trim() ?? '', end: endOfLines + 2 }
}

function nextMattering(sent: string, begin: number): RegExpExecArray | null {
  others.lastIndex = begin
  others.test(sent)
  mattering.lastIndex = others.lastIndex
  return mattering.exec(sent)
}
