import { defineConfig, mergeConfig } from 'vite'
import viteConfig from './vite.config.ts'

/** For `npm run serve`: the built dashboard at `PORT`, or at the next free one when it is taken. */
export default mergeConfig(
  viteConfig,
  defineConfig({ preview: { port: Number(process.env['PORT'] ?? 4173) } }),
)
