/** Texts of the one file that holds the dashboard for a meeting. */
export const pack = {
  name: 'Møtepakke',
  note: (label: string, council: string, date: string, built: string): string =>
    `Møtepakke: utgave ${label}, slik det var da ${council} møttes ${date}. Laget ${built}. Den virker uten nett, og tallene oppdateres ikke.`,
  online: 'Se de nyeste tallene på nettet',
  file: {
    title: (label: string): string => `Nasjonal e-helsestrategi – møtepakke, utgave ${label}`,
    opening:
      'Møtepakken åpnes. Skjer det ingenting, må filen lagres på maskinen og åpnes derfra, i en nettleser fra 2023 eller nyere som tillater skript.',
    failed:
      'Møtepakken kunne ikke åpnes. Last den ned på nytt, eller bruk en nettleser fra 2023 eller nyere. Nettleseren melder:',
  },
}
