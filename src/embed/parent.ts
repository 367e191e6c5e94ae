/** `embed.js`: an editor puts it beside the frames, and they become as high as what is in them. */
import { fitFrame } from './fit.ts'

/** Frames further away than this many screens are left alone: they may not have loaded either. */
const NEAR = '200% 0px'

const script = document.currentScript
const site = script instanceof HTMLScriptElement ? new URL('.', script.src).href : null
/** On a frame that is taken care of. An article has the script once for each frame it has pasted. */
const SEEN = Symbol.for('e-helse-indikatorer.embed')

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLIFrameElement)) continue
      near.unobserve(target)
      void fitFrame(target)
    }
  },
  { rootMargin: NEAR },
)

/** Frames of the site this script came from, those that are put in later too. */
function look(): void {
  for (const frame of document.getElementsByTagName('iframe')) {
    if (SEEN in frame || site === null || !frame.src.startsWith(site)) continue
    if (!frame.src.includes('/embed/')) continue
    Object.assign(frame, { [SEEN]: true })
    near.observe(frame)
  }
}

look()
new MutationObserver(look).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['src'],
})
