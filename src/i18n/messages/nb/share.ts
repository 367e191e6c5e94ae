/** Texts of «Bruk og del» and «Meld feil» on an indicator's page. */
export const share = {
  use: 'Bruk og del',
  cite: 'Slik viser du til siden',
  citation: (parts: {
    name: string
    site: string
    edition: string
    origin: string
    read: string | null
    address: string
  }): string =>
    [
      `${parts.name}. ${parts.site}, ${parts.edition}. ${parts.origin}`.trim(),
      parts.read === null ? parts.address : `Lest ${parts.read} på ${parts.address}`,
    ].join(' '),
  citationOrigin: (source: string): string => `Datakilde: ${source}. `,
  copyCitation: 'Kopier henvisningen',
  citationCopied: 'Henvisningen er kopiert',
  copyLink: 'Kopier lenke til siden',
  linkCopied: 'Lenken er kopiert',
  embed: 'Bygg inn',
  present: 'Vis som presentasjon',
  powerPoint: 'Last ned PowerPoint',
  powerPointFailed:
    'PowerPoint-filen ble ikke laget. Delen av siden som lager den, kunne ikke hentes. Sjekk nettforbindelsen og prøv igjen.',
  report: 'Meld feil',
  reportLead:
    'Har du funnet et tall eller en tekst som er feil? Meldingen under peker på denne siden.',
  reportSubject: (name: string): string => `Feil på siden om «${name}»`,
  reportBody: (address: string, edition: string): string =>
    `Side: ${address}\n${edition}\n\nHva er feil?\n\n\nHvor står det riktige?\n`,
  reportMail: 'Skriv en e-post',
  reportNoRecipient:
    'Nettstedet har ikke oppgitt noen mottaker. Send meldingen til den som forvalter dashbordet.',
  copyReport: 'Kopier meldingen',
  reportCopied: 'Meldingen er kopiert',
}
