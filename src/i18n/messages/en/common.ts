import type { common as nb } from '../nb/common.ts'

/** How the dataset names places in the papers, which are in Norwegian. */
const PLACE: Readonly<Record<string, string>> = { sak: 'item', lysbilde: 'slide', 's.': 'p.' }

export const common: typeof nb = {
  siteName: 'National e-health strategy',
  siteTagline: 'strategic indicators',
  readiness: {
    klar: 'Ready',
    'under-arbeid': 'In progress',
    fremtidig: 'Future',
  },
  readinessMeaning: {
    klar: 'Reported on, or the data basis is available',
    'under-arbeid': 'Final clarifications or data are missing',
    fremtidig: 'Reported on in 2026/2027 at the earliest',
  },
  type: {
    struktur: 'Structure',
    prosess: 'Process',
    resultat: 'Outcome/effect',
  },
  typeMeaning: {
    struktur: 'Conditions and resources: equipment, skills, access to technology',
    prosess: 'Implementation: how the work changes for health personnel and residents',
    resultat: 'Effect: changes in use of resources, use of time, quality and satisfaction',
  },
  frequency: {
    lopende: 'Continuous',
    kvartalsvis: 'Quarterly',
    arlig: 'Yearly',
  },
  standing: {
    adopted: 'Adopted ambition',
    proposed: 'Proposed ambition',
    'not-said': 'Ambition, not said whether adopted',
  },
  qualified: (qualifier, value) =>
    ({
      exact: value,
      about: `about ${value}`,
      above: `over ${value}`,
      below: `under ${value}`,
    })[qualifier],
  /** Stands before the bokmål name, where the name shown is our translation of it. */
  officialName: 'Official Norwegian name:',
  noFigure: 'no figures',
  goalName: (name: string, number?: number) => (number === undefined ? name : `${number} ${name}`),
  goalLevel: {
    overall: 'Overall goal',
    strategic: 'Strategic goal',
    beside: 'Alongside the goals',
  },
  source: 'Source',
  dated: (by, date) => `${by}, ${date}`,
  caseNumber: (number) => `item ${number}`,
  place: (page) => page.replaceAll(/\b(?:sak|lysbilde|s\.)(?= )/g, (word) => PLACE[word] ?? word),
  paperTitle: (title) => `“${title}”`,
  loading: 'Loading the figures …',
  retry: 'Try again',
}
