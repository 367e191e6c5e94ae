import { useI18n } from '#i18n/context.tsx'
import { addressToCopy } from '#ui/site.ts'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  name: string
  address: string
  edition: string
}

/** «Meld feil»: a message that names the page, to send by e-mail or copy. */
export function Report({ name, address, edition }: Props) {
  const { m } = useI18n()
  const recipient = import.meta.env.VITE_FEEDBACK_EMAIL ?? ''
  const body = (at: string) => m.indicator.reportBody(at, edition)
  const subject = m.indicator.reportSubject(name)
  const mail = (at: string) =>
    `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body(at))}`
  return (
    <details>
      <summary>{m.indicator.report}</summary>
      <p>{m.indicator.reportLead}</p>
      <pre className="report">
        {subject}
        {'\n\n'}
        {body(address)}
      </pre>
      {recipient === '' && <p className="quiet">{m.indicator.reportNoRecipient}</p>}
      <p className="table-actions">
        <a
          href={mail(address)}
          onClick={(event) => {
            // The message leaves the site, so the address in it must be whole.
            event.currentTarget.href = mail(addressToCopy(address))
          }}
        >
          {m.indicator.reportMail}
        </a>
        <CopyButton
          label={m.indicator.copyReport}
          done={m.indicator.reportCopied}
          text={() => `${subject}\n\n${body(addressToCopy(address))}`}
        />
      </p>
    </details>
  )
}
