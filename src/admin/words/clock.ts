/** The present instant by the browser's own clock, which no change of the machine's time can turn back. */
export const now = (): Date => new Date(performance.timeOrigin + performance.now())
