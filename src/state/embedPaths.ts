/** Address of the embedded view of a page, below the base path, language and edition; public, so kept. */
export function embedPath(path: string): string {
  return `/embed${path === '/' ? '/tavle' : path}`
}
