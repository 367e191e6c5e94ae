import type { accessibility as nb } from '../nb/accessibility.ts'

export const accessibility: typeof nb = {
  title: 'Tilgjenge',
  lead: 'Alle skal kunne bruke dashbordet. Målet er WCAG 2.2 på nivå AA.',
  tested: {
    title: 'Kva som er prøvd, og korleis',
    points: [
      'Alle sidetypane er kontrollerte med axe-core i Chromium utan at nokon regel er slått av, i breidder frå telefon til projektor.',
      'Figurane kan lesast med tastatur: piltastane går frå periode til periode, Home og End går til endane, og kvar periode blir lesen opp med alle verdiane, også dei som manglar.',
      'Kvar figur har eit namn, eit samandrag i ord og ein tabell med dei same tala.',
      'Merke skil seg frå kvarandre i form og tekst i tillegg til farge. Mørk modus og høgkontrast har dei same merka.',
      'Sidene er prøvde ned til 320 pikslar i breidda, som svarer til 400\u00a0% forstørring på ein vanleg skjerm.',
    ],
  },
  shortcomings: {
    title: 'Kjende manglar',
    points: [
      'Sidene er ikkje prøvde av brukarar av skjermlesarar enno; kontrollen er gjord med automatiske verktøy og tastatur.',
      'Søk, filter, kopiering og det å gå gjennom ein figur punkt for punkt treng JavaScript. Alt anna, også tabellane, er på sida utan.',
      'Breie tabellar må rullast sidelengs på smale skjermar.',
    ],
  },
  report: {
    title: 'Sei frå',
    text: 'Møter du ei hindring, bruk «Meld feil» på sida om indikatoren det gjeld. Fortel gjerne kva nettlesar og kva hjelpemiddel du bruker.',
  },
}
