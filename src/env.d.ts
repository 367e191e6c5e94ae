/// <reference types="vite/client" />

/** What a build can be told; see README. */
interface ImportMetaEnv {
  /** Server that answers the published layout; the site's own files when not set. */
  readonly VITE_DATA_URL?: string
  /** Milliseconds to wait for an API's headers, and half of the time for its whole answer; 10 000. */
  readonly VITE_DATA_TIMEOUT?: string
  /** `https://…` of the site, without a path: for canonical addresses and shared pictures. */
  readonly VITE_SITE_URL?: string
  /** Where «Meld feil» is sent; without it the reader is told to send it themselves. */
  readonly VITE_FEEDBACK_EMAIL?: string
}
