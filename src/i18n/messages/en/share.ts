import type { share as nb } from '../nb/share.ts'

export const share: typeof nb = {
  use: 'Use and share',
  cite: 'How to cite this page',
  citation: (parts) =>
    [
      `${parts.name}. ${parts.site}, ${parts.edition.replace(/^Edition/, 'edition')}. ${parts.origin}`.trim(),
      parts.read === null ? parts.address : `Read on ${parts.read} at ${parts.address}`,
    ].join(' '),
  citationOrigin: (source) => `Data source: ${source}. `,
  copyCitation: 'Copy the citation',
  citationCopied: 'The citation has been copied',
  copyLink: 'Copy the link to this page',
  linkCopied: 'The link has been copied',
  embed: 'Embed',
  present: 'Show as presentation',
  powerPoint: 'Download PowerPoint',
  powerPointFailed:
    'The PowerPoint file was not made. The part of the page that makes it could not be fetched. Check the connection and try again.',
  report: 'Report an error',
  reportLead:
    'Have you found a figure or a text that is wrong? The message below points to this page.',
  reportSubject: (name) => `Error on the page about “${name}”`,
  reportBody: (address, edition) =>
    `Page: ${address}\n${edition}\n\nWhat is wrong?\n\n\nWhere is the correct version?\n`,
  reportMail: 'Write an email',
  reportNoRecipient:
    'The website does not state a recipient. Send the message to whoever manages the dashboard.',
  copyReport: 'Copy the message',
  reportCopied: 'The message has been copied',
}
