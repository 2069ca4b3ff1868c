// Signs that cannot be seen, by name. Written as escapes: an invisible character in code is a trap.

export const ZWNJ = '\u200C'
export const ZWJ = '\u200D'
export const TATWEEL = '\u0640'
export const HAMZA_ABOVE = '\u0654'

/**
 * What a half-space has often become when a text arrives from an old word processor or content system and cannot
 * be seen: soft hyphen, zero-width space, left-to-right and right-to-left mark. For a character class of a regular
 * expression. (U+00AC and a tab are seen; turning them into a half-space is a repair of spelling, not of characters.)
 */
export const UNSEEN_HALF_SPACES = '\u00AD\u200B\u200E\u200F'
