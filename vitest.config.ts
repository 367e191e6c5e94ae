import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { publishDataset } from './src/publish/vitePlugin.ts'

export default defineConfig({
  test: {
    // By default one core is left alone, which on two cores is half of them.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/nginx/**'],
          // A time zone on the other side of the date line: days must not move.
          env: { TZ: 'Pacific/Kiritimati' },
        },
      },
      {
        plugins: [react(), publishDataset({ folder: 'mock-data' })],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A machine that is busy with other pages takes its time.
          expect: { poll: { timeout: 15_000 } },
          // A page waits as much as it works; with more at a time than this they wait for each other.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'nginx',
          environment: 'node',
          include: ['tests/nginx/**/*.test.ts'],
          // Each file builds the dashboard first.
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
