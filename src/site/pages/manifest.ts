import type { Handler } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { loadAssets } from '../assets.ts'
import { wordsOf } from '../wording/words.ts'

/** What a phone needs to put the site among its applications. */
export const showManifest: Handler<Env> = async c => {
  const words = wordsOf('fa')
  const { icon, icons } = await loadAssets()
  const manifest = {
    name: words.agency,
    short_name: words.name,
    description: words.homeDescription,
    lang: 'fa',
    dir: 'rtl',
    start_url: addresses.home('fa'),
    scope: '/',
    id: '/',
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [
      { src: icon, sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(each => ({ ...each, type: 'image/png' })),
    ],
  }
  return c.body(JSON.stringify(manifest), 200, {
    'content-type': 'application/manifest+json; charset=utf-8',
    'cache-control': 'public, max-age=86400',
  })
}
