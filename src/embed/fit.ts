import { initialize } from '@open-iframe-resizer/core'
import { isHeight } from './heights.ts'

/**
 * Keeps a frame as high as what is in it. The library hears only the frame's own window, and only
 * from its own origin or, as here, from a sandbox that has none. Answers what to call in the end.
 */
export async function fitFrame(
  frame: HTMLIFrameElement,
  onHeight?: (height: number) => void,
): Promise<() => void> {
  const fitted = await initialize(
    {
      onBeforeIframeResize: ({ observedHeight }) => isHeight(observedHeight),
      onIframeResize: ({ iframe: { style } }) => {
        const { height } = style
        // Styles of the page around must not win over what has been measured.
        const set = (name: string, value: string) => style.setProperty(name, value, 'important')
        set('height', height)
        set('min-height', '0')
        set('max-height', 'none')
        set('box-sizing', 'content-box')
        onHeight?.(Number.parseFloat(height))
      },
    },
    frame,
  )
  // A frame outside the window is not drawn, and so says nothing of itself: asked, it answers. Then
  // what stands below it has found its place before the reader comes there.
  const ask = () => {
    for (const { resize } of fitted) resize()
  }
  ask()
  frame.addEventListener('load', ask)
  return () => {
    frame.removeEventListener('load', ask)
    for (const { unsubscribe } of fitted) unsubscribe()
  }
}
