export const accessibility = {
  title: 'Tilgjengelighet',
  lead: 'Dashbordet skal kunne brukes av alle. Målet er WCAG 2.2 på nivå AA.',
  tested: {
    title: 'Hva som er prøvd, og hvordan',
    points: [
      'Alle sidetyper er kontrollert med axe-core i Chromium uten at noen regel er slått av, i bredder fra telefon til projektor.',
      'Figurene kan leses med tastatur: piltastene går fra periode til periode, Home og End går til endene, og hver periode leses opp med alle verdier, også de som mangler.',
      'Hver figur har et navn, et sammendrag i ord og en tabell med de samme tallene.',
      'Merker skilles av form og tekst i tillegg til farge. Mørk modus og høykontrast beholder de samme merkene.',
      'Sidene er prøvd ned til 320 piksler bredde, som tilsvarer 400\u00a0% forstørring på en vanlig skjerm.',
    ],
  },
  shortcomings: {
    title: 'Kjente mangler',
    points: [
      'Sidene er ikke prøvd av brukere av skjermlesere ennå; kontrollen er gjort med automatiske verktøy og tastatur.',
      'Søk, filtre, kopiering og det å gå gjennom en figur punkt for punkt trenger JavaScript. Alt annet, også tabellene, er på siden uten.',
      'Brede tabeller må rulles sidelengs på smale skjermer.',
    ],
  },
  report: {
    title: 'Si fra',
    text: 'Møter du et hinder, bruk «Meld feil» på siden om indikatoren det gjelder. Fortell gjerne hvilken nettleser og hvilket hjelpemiddel du bruker.',
  },
}
