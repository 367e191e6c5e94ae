/** Texts of /om/metode. */
export const method = {
  title: 'Metodene',
  lead: 'Slik regner dashbordet ut status, endring og ferskhet. Hvert eksempel er regnet ut av tallene på nettstedet idet siden vises.',
  formula: 'Formel',
  cutPoints: 'Grenser',
  source: 'Kilde',
  limits: 'Svakheter',
  example: (name: string): string => `Eksempel: ${name}`,
  noExample: 'Ingen indikator har tall som kan være eksempel akkurat nå.',
  figures: {
    title: 'Hvilke tall som er med',
    text: 'Bare nøyaktige tall regnes med. En grense («over 80\u00a0%»), et omtrentlig tall, et usikkert tall, et anslag eller et tall som mangler, er aldri med i et regnestykke. Tall fra før et brudd i serien sammenlignes ikke med tall etter. Foreløpige tall er med, og det står når et svar hviler på dem.',
  },
  change: {
    title: 'Endring mellom to målinger i en undersøkelse',
    text: 'Når et utvalg svarer, er et lite utslag ofte bare tilfeldig. Er forskjellen ikke større enn feilmarginen, heter den «uendret»: aldri bedre, dårligere eller feil vei.',
    formula:
      'margin = 1,96 · √(deff · (p₁q₁/n₁ + p₂q₂/n₂)), i prosentpoeng. p er andelen, q er 100 − p, n er antall svar, og deff er 1 når utvalgets design ikke er oppgitt.',
    source:
      'Standardfeilen for forskjellen mellom to andeler, med Kish’ designeffekt (Cochran, Sampling Techniques; Kish, Survey Sampling).',
    limits:
      'deff = 1 gir for liten margin når svarene kommer fra noen få virksomheter. Der antall svar ikke er kjent, brukes undersøkelsens minste kjente, og det står «antatt».',
  },
  progress: {
    title: 'Framdrift mot en ambisjon',
    text: 'Takten hittil deles på takten som trengtes, begge fra grunnlinjen: det første nøyaktige tallet etter siste brudd. Andeler følger en rett linje (prosentpoeng i året), antall følger vekst (prosent i året).',
    formula:
      'forhold = (siste − grunnlinje) / tid  ÷  (ambisjon − grunnlinje) / tid til fristen. For antall brukes logaritmen av tallene. Ingenting rundes av før det sammenlignes.',
    cutPoints:
      'nådd når nivået er nådd · i rute fra 0,95 · må øke takten fra 0,60 · langt bak fra 0 · går feil vei under 0',
    source:
      'Kategorier og grenser som i Open SDG og i Eurostats overvåking av bærekraftsmålene. Rett linje for andeler er vårt valg, fordi vekstrater villeder nær 0 og 100.',
    limits:
      'Metoden tar ikke hensyn til at utviklingen kan være ventet å komme sent. Er det ikke sagt hvilken serie ambisjonen gjelder, regnes alle, og bare et felles svar er svaret.',
  },
  projection: {
    title: 'Videreføring av utviklingen, ikke en prognose',
    text: 'Kan tegnes inn i diagrammet for andeler når minst fem sammenlignbare tall bærer den, ingen av dem er 0 eller 100\u00a0%, ingen brudd ligger mellom dem, og det ikke er lenger fram enn to ganger tiden de dekker. Linjen «ingen endring» står alltid ved siden av. Videreføringen gir aldri noen status.',
    formula:
      'En rett linje gjennom ln(p / (100 − p)), med minste kvadraters metode. Intervallet er t · s · √(1 + 1/n + (x₀ − x̄)² / Σ(x − x̄)²) til hver side, der t er 97,5-prosentpunktet i Students t-fordeling med n − 2 frihetsgrader. Til slutt regnes det tilbake til prosent, så det aldri går utenfor 0–100.',
    source:
      'Prediksjonsintervallet for enkel lineær regresjon, som i enhver lærebok i statistikk. t-fordelingen kommer fra biblioteket jStat.',
    limits:
      'Den sier hva som skjer hvis ingenting endrer seg i hvordan utviklingen går. Tallene regnes som like gode og uavhengige av hverandre, og det er de neppe.',
    figures: 'Tall den står på',
    quantile: (freedom: number): string => `t med ${freedom} frihetsgrader`,
    band: (from: string, to: string): string => `${from} til ${to}`,
    central: (period: string): string => `Midten i ${period}`,
    interval: (period: string): string => `95\u00a0%-intervall i ${period}`,
    noChange: 'Ingen endring',
  },
  freshness: {
    title: 'Ferskhet',
    text: 'Sier en sak når neste vurdering kommer, er tallet forfalt når den perioden er over uten nytt tall. Ellers er det forfalt etter siste periode, pluss én gang oppdateringstakten, pluss et kvartal. Løpende regnes som hver måned.',
    source: 'Regelen er vår egen.',
    limits: 'Et tall kan være publisert andre steder uten at dashbordet har fått det med seg.',
  },
  goal: {
    title: 'Status for et mål',
    text: 'Indikatorene i et mål telles i hver kategori. De regnes aldri sammen til ett tall eller én farge: et mål der halvparten er nådd og halvparten går feil vei, er ikke «midt på».',
    source: 'Vårt valg.',
  },
}
