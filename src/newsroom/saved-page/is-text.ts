const notOfText = /[\uFFFD\p{Cn}]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu
// A page may have a broken sign or two; of noise far more than one sign in a hundred is none of any script.
const mostInAHundred = 1

/** Whether what was read is text and not the bytes of a picture, an archive or another encoding. */
export const isText = (read: string): boolean =>
  (read.match(notOfText)?.length ?? 0) * 100 <= Math.max(read.length, 200) * mostInAHundred
