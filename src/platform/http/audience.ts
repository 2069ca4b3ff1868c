/** Those who wait on this node for what is new: readers of live stories, moderators at their desk. */
export interface Audience {
  /**
   * A stream of server-sent events for one reader: nothing but numbers of versions, beginning with the newest when it
   * is newer than what the reader has seen. Undefined when the house is full, or this address has enough.
   */
  join(reader: Listener): ReadableStream<Uint8Array> | undefined
  /** Tells everybody who waits for this that it has come to this version. */
  tell(news: News): void
  /** Ends every stream; nobody is let in any more. */
  close(): Promise<void>
  size(): number
}

export interface News {
  about: string
  /** 0 where nothing is counted: that is new to everybody. */
  version: number
  /** Milliseconds: the first is told at once, and of what comes within this time the last one at its end. */
  apart?: number
}

export interface Listener {
  /** What this one waits for: the id of a live story, or the name of a desk. */
  about: string
  /** The newest version, and the one this reader has. */
  version: number
  seen: number
  address: string
}

interface Limits {
  readers: number
  /** Many readers share an address behind one router. */
  readersOfAddress: number
  /** Milliseconds between signs of life. */
  heartBeat: number
}

const usual: Limits = { readers: 2000, readersOfAddress: 100, heartBeat: 15_000 }

interface Seat extends Listener {
  stream: ReadableStreamDefaultController<Uint8Array>
}

/** Opens the house; see docs/adr/0029. */
export function openAudience(limits: Partial<Limits> = {}): Audience {
  const { readers, readersOfAddress, heartBeat } = { ...usual, ...limits }
  const seats = openSeats()
  let isOpen = true
  const beat = setInterval(() => {
    for (const seat of seats.taken) say(seats, seat, ':\n\n')
  }, heartBeat)
  beat.unref()
  const mayEnter = (address: string): boolean =>
    isOpen && seats.taken.size < readers && seats.of(address) < readersOfAddress
  return {
    join(reader) {
      if (!mayEnter(reader.address)) return undefined
      let seat: Seat | undefined
      return new ReadableStream<Uint8Array>({
        start(stream) {
          seat = { ...reader, stream }
          seats.take(seat)
          say(seats, seat, `retry: ${patience()}\n\n`)
          if (reader.version > reader.seen) hand(seats, seat, reader.version)
        },
        cancel() {
          if (seat !== undefined) seats.leave(seat)
        },
      })
    },
    tell: inTurn(({ about, version }) => {
      for (const seat of seats.taken)
        if (seat.about === about && isNewTo(seat, version)) hand(seats, seat, version)
    }),
    async close() {
      isOpen = false
      clearInterval(beat)
      for (const seat of seats.taken) {
        seats.leave(seat)
        seat.stream.close()
      }
      return Promise.resolve()
    },
    size: () => seats.taken.size,
  }
}

/** Tells at once; what must be some time apart from the news before waits, and only the last of it is told. */
function inTurn(tell: (news: News) => void): (news: News) => void {
  const resting = new Map<string, News | undefined>()
  const tellNow = (news: News): void => {
    tell(news)
    if (news.apart === undefined) return
    resting.set(news.about, undefined)
    setTimeout(() => {
      const last = resting.get(news.about)
      resting.delete(news.about)
      if (last !== undefined) tellNow(last)
    }, news.apart).unref()
  }
  return news => {
    if (resting.has(news.about)) resting.set(news.about, news)
    else tellNow(news)
  }
}

interface Seats {
  taken: ReadonlySet<Seat>
  /** How many an address has: asked at every door, so it is counted and not looked up. */
  of(address: string): number
  take(seat: Seat): void
  leave(seat: Seat): void
}

function openSeats(): Seats {
  const taken = new Set<Seat>()
  const counts = new Map<string, number>()
  const of = (address: string): number => counts.get(address) ?? 0
  return {
    taken,
    of,
    take(seat) {
      taken.add(seat)
      counts.set(seat.address, of(seat.address) + 1)
    },
    leave(seat) {
      if (!taken.delete(seat)) return
      const left = of(seat.address) - 1
      if (left > 0) counts.set(seat.address, left)
      else counts.delete(seat.address)
    },
  }
}

/** What happened before a reader came may be told after: an event takes a moment to arrive. */
const isNewTo = ({ seen }: Seat, version: number): boolean => version === 0 || version > seen

function hand(seats: Seats, seat: Seat, version: number): void {
  seat.seen = version
  say(seats, seat, newsOf(version))
}

const newsOf = (version: number): string => `id: ${version}\ndata: ${version}\n\n`

/** After a restart not everybody comes back in the same moment. */
const patience = (): number => 2000 + Math.floor(spread() * 3000)

let turn = 0
const spread = (): number => (turn = (turn + 0.382) % 1)

const encoder = new TextEncoder()
/** Messages that a reader has not taken: after so many nobody is there any more. */
const mostUntaken = 64

function say(seats: Seats, seat: Seat, message: string): void {
  try {
    if ((seat.stream.desiredSize ?? 0) < -mostUntaken) throw new Error('nobody takes what is sent')
    seat.stream.enqueue(encoder.encode(message))
  } catch (error) {
    seats.leave(seat)
    seat.stream.error(error)
  }
}
