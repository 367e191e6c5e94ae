/** In development and tests: the published files, path from the site's root → text. */
declare module 'virtual:published-data' {
  const files: Readonly<Record<string, string>>
  export default files
}
