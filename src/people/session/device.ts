/** What somebody signed in with, as far as its browser says; the desk puts it into words. */
export interface Device {
  kind: 'phone' | 'tablet' | 'computer' | 'program' | 'unknown'
  browser: string | null
  system: string | null
}

// Read top to bottom: the first that is found names it. Browsers also carry the names of those before them.
const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bCriOS\/|\bChrome\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
]

const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Reads a User-Agent line: `Mozilla/5.0 (Android 14; Mobile; …) Firefox/130.0` is a phone, Firefox, Android. */
export function deviceOf(userAgent: string): Device {
  const browser = nameIn(browsers, userAgent)
  return { kind: kindOf(userAgent, browser), browser, system: nameIn(systems, userAgent) }
}

function kindOf(userAgent: string, browser: string | null): Device['kind'] {
  if (userAgent === '') return 'unknown'
  if (/\biPad\b|\bTablet\b|\bAndroid\b(?!.*\bMobile\b)/.test(userAgent)) return 'tablet'
  if (/\bMobile\b|\biPhone\b/.test(userAgent)) return 'phone'
  return browser === null ? 'program' : 'computer'
}

const nameIn = (table: readonly (readonly [RegExp, string])[], userAgent: string): string | null =>
  table.find(([sign]) => sign.test(userAgent))?.[1] ?? null
