// autocannon ships no types; what the bench uses of it.
declare module 'autocannon' {
  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    headers: Readonly<Record<string, string>>
  }): Promise<{ non2xx: number; errors: number; requests: { average: number } }>
}
