import type { Locale } from '#domain/base.ts'
import type { IndicatorSet } from '#domain/model.ts'
import { createI18n, I18nProvider } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { EmbedPage } from '#views/embed/EmbedPage.tsx'
import { drawHtml, type RenderedPage } from './drawHtml.ts'

export interface EmbedRequest {
  /** Path of the page it is the embedded view of: `/`, `/mal/kvalitet`. */
  readonly path: string
  /** Id of the goal or indicator. */
  readonly id?: string | undefined
  readonly locale: Locale
  /** Slug for the archive; null for the newest. */
  readonly edition: string | null
  readonly set: IndicatorSet
  /** ISO date it is drawn as of. */
  readonly today: string
  /** `https://host`, or empty when not known. */
  readonly origin: string
}

/**
 * Draws one embedded view. It never comes to life, so what React would need to find its way in it
 * is taken out. Throws when a component throws.
 */
export async function renderEmbed(request: EmbedRequest): Promise<RenderedPage> {
  const { path, id, locale, edition, set, today, origin } = request
  const i18n = createI18n(locale, await loadMessages(locale))
  const page = pageAddress(locale, edition, path)
  const { head, body } = await drawHtml(
    <I18nProvider value={i18n}>
      <EmbedPage
        set={set}
        id={id}
        today={today}
        frozen={edition !== null}
        addresses={{
          page,
          canonical: origin ? origin + page : null,
          newest: pageAddress(locale, null, path),
          editions: `${import.meta.env.BASE_URL}data/v1/editions.json`,
        }}
      />
    </I18nProvider>,
    `The embedded view of ${page}`,
  )
  return { head, body: body.replaceAll(/<!--.*?-->/gs, '') }
}
