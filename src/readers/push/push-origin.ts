/**
 * Whether messages may be sent to this address: one of the push services of browsers' makers, by HTTPS. A subscription
 * comes from outside, and without this list anybody could make us ask any address inside our own network.
 */
export function isPushService(endpoint: string, services: readonly string[]): boolean {
  if (!URL.canParse(endpoint) || endpoint.length > 1000) return false
  const { origin, username } = new URL(endpoint)
  return username === '' && services.some(service => patternOf(service).test(origin))
}

const patternOf = (service: string): RegExp =>
  new RegExp(`^${service.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[a-z0-9-]+')}$`)
