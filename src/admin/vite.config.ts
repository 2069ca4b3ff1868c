import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// The language engine's front door also leads to its lexicon and models, which only the server reads.
const withoutServerFiles: Plugin = {
  name: 'without-server-files',
  generateBundle: (_, bundle) => {
    for (const name of Object.keys(bundle)) if (name.endsWith('.bin')) delete bundle[name]
  },
}

export default defineConfig({
  root: folder('.'),
  base: '/admin/',
  cacheDir: folder('../../node_modules/.cache/vite-admin'),
  // The one file of numbers and colours belongs to the site; its fonts lie beside it.
  resolve: {
    alias: [{ find: /^(?:\.\/)?fonts\/(.+\.woff2)$/, replacement: `${folder('../site/fonts')}/$1` }],
  },
  plugins: [react(), withoutServerFiles],
  build: {
    outDir: folder('../../dist/admin'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The language engine has no work at import time: what the screens do not call (the lexicon) is left out.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id: string) => !id.includes('/src/persian/') },
    },
  },
  // For looking at the screens while writing them, against a running Peyk.
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000', '/media': 'http://127.0.0.1:3000' } },
})
