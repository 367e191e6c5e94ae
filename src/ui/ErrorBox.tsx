import { useI18n } from '#i18n/context.tsx'

/** What went wrong in plain words, with a way to try again and the detail for who mends it. */
export function ErrorBox({
  title,
  text,
  detail,
  onRetry,
  retry,
}: {
  title: string
  text: string
  detail?: string | undefined
  onRetry?: (() => void) | undefined
  /** What the button says instead of «Prøv igjen». */
  retry?: string | undefined
}) {
  const { m } = useI18n()
  return (
    <div className="error-box" role="alert">
      <p className="error-title">{title}</p>
      <p>{text}</p>
      {onRetry && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={onRetry}>
          {retry ?? m.common.retry}
        </button>
      )}
      {detail && (
        <details>
          <summary>{m.shell.errors.detail}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  )
}
