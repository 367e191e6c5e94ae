import { Suspense, useState, type ComponentType } from 'react'
import type { OfKeysProps } from './PptxOfKeys.tsx'

interface Props extends OfKeysProps {
  /** «Last ned PowerPoint» */
  readonly label: string
  /** Said when the code for it does not arrive. */
  readonly failed: string
}

type State = 'unasked' | 'loading' | 'failed' | { readonly Part: ComponentType<OfKeysProps> }

/** «Last ned PowerPoint» beside a goal or an indicator: the button alone, until it is pressed. */
export function PptxEntry({ label, failed, ...slides }: Props) {
  const [state, setState] = useState<State>('unasked')
  const load = () => {
    if (state === 'loading') return
    setState('loading')
    import('./PptxOfKeys.tsx').then(
      ({ PptxOfKeys }) => setState({ Part: PptxOfKeys }),
      () => setState('failed'),
    )
  }
  const button = (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      aria-disabled={state === 'loading'}
      onClick={load}
    >
      {label}
    </button>
  )
  if (typeof state === 'string') {
    return (
      <div className="pptx-download">
        {button}
        {state === 'failed' && <p role="alert">{failed}</p>}
      </div>
    )
  }
  return (
    <Suspense fallback={<div className="pptx-download">{button}</div>}>
      <state.Part {...slides} />
    </Suspense>
  )
}
