import { useEffect, useRef } from 'react'
import { fitFrame } from '../fit.ts'
import { SANDBOX } from './snippet.ts'

interface Props {
  readonly src: string
  readonly title: string
  /** CSS pixels. */
  readonly width: number
  /** Told each time the content has been measured. */
  readonly onHeight: (height: number) => void
}

/** The very frame that the code makes, as wide as asked for and as high as what is in it. */
export function Preview({ src, title, width, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (!frame.current) return
    const stop = fitFrame(frame.current, onHeight)
    return () => {
      void stop.then((end) => end())
    }
  }, [onHeight])
  return <iframe ref={frame} src={src} title={title} width={width} height={400} sandbox={SANDBOX} />
}
