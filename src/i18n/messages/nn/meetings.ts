import type { meetings as nb } from '../nb/meetings.ts'

export const meetings: typeof nb = {
  title: 'Kva råda har sagt og bestemt',
  lead: 'Møta i den nasjonale rådsmodellen som har hatt strategien eller indikatorane til behandling, slik papira gir dei att. Det nyaste står først.',
  councils:
    'Sidan januar 2026 heiter råda Strategirådet, Porteføljerådet (tidlegare NUIT) og Fagrådet (tidlegare NUFA). Kvart møte står med namnet rådet hadde då.',
  loadFailed: 'Møta kunne ikkje hentast',
  timeline: 'Møte, det nyaste først',
  none: 'Denne utgåva kjenner ingen møte.',
  council: (then: string, now?: string) => (now ? `${then}, no ${now}` : then),
  treatedEdition: 'Behandla heile indikatorsettet',
  edition: (label) => `utgåve ${label}`,
  cases: 'Saker',
  numbered: (number, subject) => `Sak ${number}: ${subject}`,
  asked: 'Rådet vart spurt',
  proposed: 'Forslag til vedtak',
  onlyProposed: 'Dette er berre foreslått i papira til møtet.',
  advised: 'Rådet meinte',
  decided: 'Rådet bestemte',
  notAdvised: 'Papira gir ikkje att kva rådet meinte.',
  notDecided: 'Papira seier ikkje kva som vart bestemt.',
  outcome: 'Kva det vart til',
  noOutcome: 'Papira seier korkje kva rådet meinte, eller kva som vart bestemt.',
  next: 'Vegen vidare',
  indicators: 'Indikatorar tekne opp særskilt',
  doubt: 'Atterhald',
  source: (paper) => `Kjelde, der ikkje noko anna står: ${paper}`,
}
