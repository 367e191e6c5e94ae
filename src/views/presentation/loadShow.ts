/** The show's code and styles. */
export const loadSlides = () => import('./show/Show.tsx')

/** What holds the show: it waits for the figures. */
export const loadRunning = () => import('./Running.tsx')

/** Where a show is begun, and begun again. */
export const loadStart = () => import('./StartReady.tsx')

/** All that a show needs, before it is begun: so it needs no network then. */
export const loadShow = () => Promise.all([loadRunning(), loadSlides()])
