import type { pack as nb } from '../nb/pack.ts'

export const pack: typeof nb = {
  name: 'Møtepakke',
  note: (label, council, date, built) =>
    `Møtepakke: utgåve ${label}, slik det var då ${council} møttest ${date}. Laga ${built}. Han verkar utan nett, og tala blir ikkje oppdaterte.`,
  online: 'Sjå dei nyaste tala på nettet',
  file: {
    title: (label) => `Nasjonal e-helsestrategi – møtepakke, utgåve ${label}`,
    opening:
      'Møtepakken blir opna. Skjer det ingenting, må fila lagrast på maskina og opnast derifrå, i ein nettlesar frå 2023 eller nyare som tillèt skript.',
    failed:
      'Møtepakken kunne ikkje opnast. Last han ned på nytt, eller bruk ein nettlesar frå 2023 eller nyare. Nettlesaren melder:',
  },
}
