/**
 * Is there a later edition than `slug` in the site's own editions.json at `url`? False when that
 * cannot be told: an embedded view says nothing rather than something wrong.
 */
export async function hasNewerEdition(url: string, slug: string): Promise<boolean> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    const json: unknown = response.ok ? await response.json() : null
    const editions: unknown =
      typeof json === 'object' && json && 'editions' in json ? json.editions : null
    if (!Array.isArray(editions)) return false
    const slugs = editions.map((one: unknown) =>
      typeof one === 'object' && one && 'slug' in one ? one.slug : null,
    )
    const at = slugs.indexOf(slug)
    return at >= 0 && at < slugs.length - 1
  } catch {
    return false
  }
}
