import type { Words } from './wording/words.ts'

type Channel = keyof Words['story']['channels']

/** Plain links that hand a story to a messenger, without any code of theirs. The short address survives every one. */
export function shareLinks({
  headline,
  short,
}: {
  headline: string
  short: string
}): { channel: Channel; href: string }[] {
  const url = encodeURIComponent(short)
  const text = encodeURIComponent(headline)
  const both = encodeURIComponent(`${headline}\n${short}`)
  return [
    { channel: 'telegram', href: `https://t.me/share/url?url=${url}&text=${text}` },
    { channel: 'bale', href: `https://ble.ir/share/url?url=${url}&text=${text}` },
    { channel: 'eitaa', href: `https://eitaa.com/share/url?url=${url}&text=${text}` },
    { channel: 'rubika', href: `https://rubika.ir/share?url=${url}&text=${text}` },
    { channel: 'soroush', href: `https://splus.ir/share?url=${url}&text=${text}` },
    { channel: 'whatsapp', href: `https://wa.me/?text=${both}` },
    { channel: 'x', href: `https://x.com/intent/post?url=${url}&text=${text}` },
    { channel: 'mail', href: `mailto:?subject=${text}&body=${both}` },
  ]
}
