const DATA_BLOCK = /^<script\b[^>]*\stype="application\/(?:ld\+)?json"/

/** A tag up to its own end: a `>` inside quotes is not it. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi

/**
 * What a page holds that a strict content security policy would refuse: inline style, inline
 * script, or an event handler in the markup. Each as the tag it stands in.
 */
export function inlineCode(html: string): string[] {
  const tags = html.match(TAG) ?? []
  return tags.filter((tag) => {
    // What stands inside quotes is text, not attributes.
    const bare = tag.replaceAll(/"[^"]*"|'[^']*'/g, '""')
    if (/^<style\b/i.test(tag) || /[\s"/](?:style|on[a-z]+)\s*=/i.test(bare)) return true
    return /^<script\b/i.test(tag) && !/\ssrc\s*=/i.test(bare) && !DATA_BLOCK.test(tag)
  })
}
