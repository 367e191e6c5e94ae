/** What the server has at this page's address: this page's build, a newer one, or no answer of ours. */
export type ServerBuild = 'same' | 'newer' | 'away'

/** A server that has not answered by then (ms) is as good as away. */
const PATIENCE = 10_000

/**
 * Asks for the page's own address and looks for `script` in it: the name of the script that started
 * the page, which is another in every build. A filter's or a log-in's page, an error, silence: away.
 */
export async function serverBuild(script: string): Promise<ServerBuild> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const html = await (await fetch(location.href, { cache: 'no-cache', signal })).text()
    return html.includes(script) ? 'same' : html.includes('id="root"') ? 'newer' : 'away'
  } catch {
    return 'away'
  }
}
