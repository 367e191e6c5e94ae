/** Texts of what is generated: each says that it is. */
type Words = { readonly nb: string; readonly nn: string; readonly en: string }

/** Slug of the one edition; all is known from it. */
export const from = 'generert'

/** Where every generated figure is «read». */
export const PAPER = 'generert'
export const source = { paper: PAPER }

export const indicatorName = (number: number): Words => ({
  nb: `Generert indikator ${number} (ikke ekte)`,
  nn: `Generert indikator ${number} (ikkje ekte)`,
  en: `Generated indicator ${number} (not real)`,
})

export const areasName = (areas: number, months: number): Words => ({
  nb: `Generert indikator med ${areas} områder og ${months} måneder (ikke ekte)`,
  nn: `Generert indikator med ${areas} område og ${months} månader (ikkje ekte)`,
  en: `Generated indicator with ${areas} areas and ${months} months (not real)`,
})

export const areaName = (number: number): Words => ({
  nb: `Generert område ${number} (ikke ekte)`,
  nn: `Generert område ${number} (ikkje ekte)`,
  en: `Generated area ${number} (not real)`,
})

export const WHOLE: Words = {
  nb: 'Generert: alle områder (ikke ekte)',
  nn: 'Generert: alle område (ikkje ekte)',
  en: 'Generated: all areas (not real)',
}

export const PAPER_TITLE: Words = {
  nb: 'Genererte tall (ikke ekte)',
  nn: 'Genererte tal (ikkje ekte)',
  en: 'Generated figures (not real)',
}

export const MEASURE: Words = {
  nb: 'Generert måling (ikke ekte)',
  nn: 'Generert måling (ikkje ekte)',
  en: 'Generated measure (not real)',
}

export const DESCRIPTION: Words = {
  nb: 'Laget av et program for å prøve oversikten med mange tall. Ingenting her er ekte.',
  nn: 'Laga av eit program for å prøve oversikta med mange tal. Ingenting her er ekte.',
  en: 'Made by a program to try the dashboard with many figures. Nothing here is real.',
}

export const MISSING: Words = {
  nb: 'Generert uten tall, for å prøve hvordan det vises.',
  nn: 'Generert utan tal, for å prøve korleis det blir vist.',
  en: 'Generated without figures, to try how that is shown.',
}

export const NO_VALUE: Words = {
  nb: 'Generert uten verdi.',
  nn: 'Generert utan verdi.',
  en: 'Generated without a value.',
}

export const BREAK: Words = {
  nb: 'Generert brudd, for å prøve hvordan det vises.',
  nn: 'Generert brot, for å prøve korleis det blir vist.',
  en: 'A generated break, to try how it is shown.',
}

export const DOUBT: Words = {
  nb: 'Generert tvil, for å prøve hvordan den vises.',
  nn: 'Generert tvil, for å prøve korleis han blir vist.',
  en: 'A generated doubt, to try how it is shown.',
}

export const SHARE_OF: Words = { nb: 'av ingenting', nn: 'av ingenting', en: 'of nothing' }
export const COUNTED: Words = { nb: 'påfunn', nn: 'påfunn', en: 'inventions' }
