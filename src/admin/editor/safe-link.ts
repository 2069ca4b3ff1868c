/** Whether an address may stand in a link. The server decides; here what it certainly refuses is not written at all. */
export const maySetLink = (href: string): boolean =>
  /^\/(?![/\\])/.test(href) || (URL.canParse(href) && /^(https?|mailto):/i.test(href))
