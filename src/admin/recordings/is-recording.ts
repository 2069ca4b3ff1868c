/** Whether a file goes to the videos and sounds rather than to the pictures, by its own first bytes; the server looks again. */
export async function isRecording(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const letters = String.fromCharCode(...bytes)
  if (letters.startsWith('ftyp', 4)) return !/^(avi|hei|hev|mif|msf)/.test(letters.slice(8))
  const isWebm = letters.startsWith('\u001A\u0045\u00DF\u00A3')
  const isMp3 = letters.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)
  return isWebm || isMp3 || letters.startsWith('OggS')
}
