import type { share as nb } from '../nb/share.ts'

export const share: typeof nb = {
  use: 'Bruk og del',
  cite: 'Slik viser du til sida',
  citation: (parts) =>
    [
      // The name of the edition begins with a capital, which does not belong inside a sentence.
      `${parts.name}. ${parts.site}, ${parts.edition.replace(/^U/, 'u')}. ${parts.origin}`.trim(),
      parts.read === null ? parts.address : `Henta ${parts.read} frå ${parts.address}`,
    ].join(' '),
  citationOrigin: (source) => `Datakjelde: ${source}. `,
  copyCitation: 'Kopier tilvisinga',
  citationCopied: 'Tilvisinga er kopiert',
  copyLink: 'Kopier lenkje til sida',
  linkCopied: 'Lenkja er kopiert',
  embed: 'Bygg inn',
  present: 'Vis som presentasjon',
  powerPoint: 'Last ned PowerPoint',
  powerPointFailed:
    'PowerPoint-fila vart ikkje laga. Delen av sida som lagar ho, kunne ikkje hentast. Sjekk nettsambandet og prøv igjen.',
  report: 'Meld feil',
  reportLead:
    'Har du funne eit tal eller ein tekst som er feil? Meldinga under peikar på denne sida.',
  reportSubject: (name) => `Feil på sida om «${name}»`,
  reportBody: (address, edition) =>
    `Side: ${address}\n${edition}\n\nKva er feil?\n\n\nKor står det rette?\n`,
  reportMail: 'Skriv ein e-post',
  reportNoRecipient:
    'Nettstaden har ikkje oppgitt nokon mottakar. Send meldinga til den som forvaltar dashbordet.',
  copyReport: 'Kopier meldinga',
  reportCopied: 'Meldinga er kopiert',
}
