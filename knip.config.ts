import type { KnipConfig } from 'knip'

/** Finds files, exports and packages that nothing uses; the entries are index.html and the scripts. */
const config: KnipConfig = {
  // Built by themselves, see src/publish/embed/assets.ts and src/publish/pack/app.ts.
  entry: ['src/embed/{embedded,parent}.ts', 'src/views/embed/embed.css', 'src/app/pack/main.tsx'],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.{ts,tsx}', '*.config.ts'],
  // A type that is part of an exported one may have a name of its own.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Stylesheets import too, packages among them.
  compilers: {
    css: (text) =>
      [...text.matchAll(/@import\s+'([^']+)'/g)].map(([, path]) => `import '${path}'`).join('\n'),
  },
  // Read as files, by src/publish/font.ts and tests/publish/sbom.test.ts.
  ignoreDependencies: ['@fontsource-variable/work-sans', '@cyclonedx/cyclonedx-library'],
  // Makes a certificate for the tests of nginx.
  ignoreBinaries: ['openssl'],
}

export default config
