import type { Plugin } from 'vite'
import { pagePolicy, type HeaderSite } from './headers.ts'

const CHARSET = '<meta charset="utf-8" />'

/** Where the site lies, as the environment of a build says it. Throws for an address that is none. */
export function siteFrom(env: Readonly<Record<string, string | undefined>>): HeaderSite {
  const base = env['BASE_PATH'] ?? '/'
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`BASE_PATH must begin and end with a slash, not be "${base}"`)
  }
  return { base, dataUrl: env['VITE_DATA_URL'] ?? '' }
}

/**
 * Puts the policy in the pages themselves, before anything it rules: hosts that cannot be told
 * headers have it all the same. Who may frame a page is the one thing a page cannot say.
 */
export function policyInHead(site: HeaderSite): Plugin {
  return {
    name: 'policy-in-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const found = /<meta charset="utf-8"\s*\/?>/i
        if (!found.test(html)) throw new Error(`index.html must hold ${CHARSET}`)
        const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(site)}">`
        return html.replace(found, (charset) => `${charset}\n    ${meta}`)
      },
    },
  }
}
