import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { readPlainRequest, type PlainRequest } from './plain-request.ts'

/** The whole answer to a request, head and body; undefined when it has to be thought about. */
export type AnswerAtOnce = (request: PlainRequest) => Uint8Array | undefined

/** In one go a connection may send this many bytes; a longer head is for Node to measure. */
const longest = 8 * 1024

/**
 * Stands before a server's own reading of HTTP: recognise or hand over. A connection's plain requests are answered
 * here as long as all that it sends is plain, complete and has an answer ready. With the first other byte it is
 * handed over to Node with everything not yet answered, for the rest of its life. So nothing is ever waited for
 * here but the next request, and two readings of the same bytes never meet.
 * @returns the connections at the door, for whoever closes the server: all that they asked is answered.
 */
export function openDoor(server: Server, answer: AnswerAtOnce): ReadonlySet<Socket> {
  const atTheDoor = new Set<Socket>()
  const listeners = server.listeners('connection')
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    atTheDoor.add(socket)
    const leave = receive(socket, bytes => {
      const end = answerPlain(socket, bytes, answer)
      if (end === bytes.length) return waitForNext(socket, server.keepAliveTimeout)
      atTheDoor.delete(socket)
      leave()
      handOver(socket, bytes.subarray(end), () => {
        for (const listener of listeners) Reflect.apply(listener, server, [socket])
      })
    })
    socket.once('close', () => atTheDoor.delete(socket))
    socket.setTimeout(server.headersTimeout)
  })
  return atTheDoor
}

/** @returns what takes our ears off the connection again. */
function receive(socket: Socket, read: (bytes: Buffer) => void): () => void {
  const ears = {
    // One that is being closed is not listened to any more.
    data: (bytes: Buffer) => (socket.writableEnded ? undefined : read(bytes)),
    end: () => socket.end(),
    timeout: () => socket.destroy(),
    error: () => socket.destroy(),
  }
  socket.on('data', ears.data).on('end', ears.end).on('timeout', ears.timeout).on('error', ears.error)
  return () =>
    socket.off('data', ears.data).off('end', ears.end).off('timeout', ears.timeout).off('error', ears.error)
}

/**
 * Answers one request after the other, as many as are plain, while the reader takes what she is sent.
 * @returns how many bytes of what was sent are answered.
 */
function answerPlain(socket: Socket, bytes: Buffer, answer: AnswerAtOnce): number {
  const sent = bytes.length > longest ? '' : bytes.toString('latin1')
  let end = 0
  while (end < sent.length && socket.writableLength === 0) {
    const request = readPlainRequest(sent, end)
    const block = request && answer(request)
    if (request === undefined || block === undefined) break
    socket.write(block)
    end = request.end
  }
  return end
}

function waitForNext(socket: Socket, patience: number): void {
  if (socket.timeout !== patience) socket.setTimeout(patience)
}

/** As Node has it for connections from elsewhere: what was read is put back, then its own listeners get the socket. */
function handOver(socket: Socket, unanswered: Uint8Array, toNode: () => void): void {
  socket.setTimeout(0)
  socket.pause() // What is put back would be said at once, to nobody.
  socket.unshift(unanswered)
  toNode()
  socket.resume()
}
