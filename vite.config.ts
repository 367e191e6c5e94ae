import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { previewAsStaticHost } from './src/publish/previewPlugin.ts'
import { publishDataset } from './src/publish/vitePlugin.ts'

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), publishDataset({ folder: 'mock-data' }), previewAsStaticHost()],
  build: {
    // One stylesheet for all pages: it is in the cache after the first.
    cssCodeSplit: false,
    // Browsers without it load the same scripts, a little later; it costs every visit 0.3 KB.
    modulePreload: { polyfill: false },
  },
})
