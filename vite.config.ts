import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { previewAsStaticHost } from './src/publish/previewPlugin.ts'
import { publishDataset } from './src/publish/vitePlugin.ts'

/** What every page needs: libraries, and the small modules of our own that all pages share. */
const BASE = [
  /\/node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|wouter|zustand)\//,
  // Asking for several files at once is not for the first visit.
  /\/node_modules\/@tanstack\/(?!.*(?:queriesObserver|useQueries))/,
  /\/src\/(?:domain\/(?:base|observation|period)|state\/announcer|data\/client|charts\/runs)\.ts$/,
  /\/src\/i18n\/(?:context|format|texts\/pageTexts)\.tsx?$/,
  /\/src\/ui\/(?:DataText|PageHeading|QueryGate|site)\.tsx?$/,
  /vite\/preload-helper/,
]

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), publishDataset({ folder: 'mock-data' }), previewAsStaticHost()],
  build: {
    // One stylesheet for all pages: it is in the cache after the first.
    cssCodeSplit: false,
    // Browsers without it load the same scripts, a little later; it costs every visit 0.3 KB.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // What every page needs stays one file, whatever a part that comes later shares of it:
              // each small file of its own costs the first visit some hundred bytes.
              name: 'base',
              test: (id) => BASE.some((one) => one.test(id)),
            },
            {
              // Small parts of most pages but the board: together they weigh less than each alone.
              name: 'page',
              test: /\/src\/(?:i18n\/paperName|ui\/(?:Breadcrumb|OfficialName|Terms)|state\/useCopy|explore\/ExploreEntry)\.tsx?$/,
            },
            {
              // Every page that draws lines draws all of them. The board has pictures of its own.
              name: 'chart',
              test: (id) =>
                /\/src\/charts\/(?!Track|track|CountLine|countLine|HeadlinePicture|runs|extras)/.test(
                  id,
                ),
            },
          ],
        },
      },
    },
  },
})
