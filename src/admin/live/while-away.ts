import { ServerAway } from '../api/refused.ts'

const mostTries = 5

/** For acts that sent twice are one: sent again while the server is away, because only its answer may be lost. */
export const whileAway = {
  retry: (tries: number, fault: unknown): boolean => fault instanceof ServerAway && tries < mostTries,
  retryDelay: 2000,
}
