import { useShareTexts } from '#i18n/texts/share.ts'
import { addressToCopy } from '#ui/site.ts'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  name: string
  address: string
  edition: string
}

/** «Meld feil»: a message that names the page, to send by e-mail or copy. */
export function Report({ name, address, edition }: Props) {
  const texts = useShareTexts()
  const recipient = import.meta.env.VITE_FEEDBACK_EMAIL ?? ''
  const body = (at: string) => texts.reportBody(at, edition)
  const subject = texts.reportSubject(name)
  const mail = (at: string) =>
    `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body(at))}`
  return (
    <details>
      <summary>{texts.report}</summary>
      <p>{texts.reportLead}</p>
      <pre className="report">
        {subject}
        {'\n\n'}
        {body(address)}
      </pre>
      {recipient === '' && <p className="quiet">{texts.reportNoRecipient}</p>}
      <p className="table-actions">
        <a
          href={mail(address)}
          onClick={(event) => {
            // The message leaves the site, so the address in it must be whole.
            event.currentTarget.href = mail(addressToCopy(address))
          }}
        >
          {texts.reportMail}
        </a>
        <CopyButton
          label={texts.copyReport}
          done={texts.reportCopied}
          text={() => `${subject}\n\n${body(addressToCopy(address))}`}
        />
      </p>
    </details>
  )
}
