/**
 * Signs in with what the first start printed for a role of the sample newsroom.
 * @returns the cookie.
 */
export async function signIn(address: string, lines: readonly string[], role: string): Promise<string> {
  const said = lines.join('\n')
  const password = /with the password (\S+)/.exec(said)?.[1]
  const email = new RegExp(`^ +${role} +(\\S+)`, 'm').exec(said)?.[1]
  const response = await fetch(`${address}api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`no sign-in: ${response.status}`)
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}
