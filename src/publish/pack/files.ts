import type { PublishedFile } from '#data/schema/published.ts'

/**
 * What an edition's pack holds of what is published, by path: its own files, how it came to be, and
 * all that is not data.
 */
export function packFiles(
  files: ReadonlyMap<string, string>,
  slug: string,
  editions: readonly string[],
): Record<string, string> {
  const known = editions.slice(0, editions.indexOf(slug) + 1)
  const changes = (path: string): boolean =>
    known.some((to) => known.some((from) => path.endsWith(`/changes/${from}/${to}.json`)))
  const own = [...files].filter(
    ([path]) =>
      !path.startsWith('data/') || path.startsWith(`data/v1/editions/${slug}/`) || changes(path),
  )
  const paths = new Set(own.map(([path]) => path))
  return Object.fromEntries([...own, listed(files, paths)])
}

const LIST = 'data/v1/files.json'

/** The list of files, with those alone that the pack holds. */
function listed(
  files: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): [path: string, text: string] {
  // Written by us a moment ago.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const list = JSON.parse(files.get(LIST) ?? '{"files":[]}') as { files: PublishedFile[] }
  return [
    LIST,
    JSON.stringify({ ...list, files: list.files.filter(({ path }) => paths.has(path)) }),
  ]
}
