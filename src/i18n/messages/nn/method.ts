import type { method as nb } from '../nb/method.ts'

export const method: typeof nb = {
  title: 'Metodane',
  lead: 'Slik reknar dashbordet ut status, endring og ferskleik. Kvart døme er rekna ut av tala på nettstaden idet sida blir vist.',
  formula: 'Formel',
  cutPoints: 'Grenser',
  source: 'Kjelde',
  limits: 'Svake sider',
  example: (name) => `Døme: ${name}`,
  noExample: 'Ingen indikator har tal som kan vere døme akkurat no.',
  figures: {
    title: 'Kva tal som er med',
    text: 'Berre nøyaktige tal blir rekna med. Ei grense («over 80\u00a0%»), eit omtrentleg tal, eit usikkert tal, eit anslag eller eit tal som manglar, er aldri med i eit reknestykke. Tal frå før eit brot i serien blir ikkje samanlikna med tal etter. Førebelse tal er med, og det står når eit svar kviler på dei.',
  },
  change: {
    title: 'Endring mellom to målingar i ei undersøking',
    text: 'Når eit utval svarer, er eit lite utslag ofte berre tilfeldig. Er skilnaden ikkje større enn feilmarginen, blir han kalla «uendra»: aldri betre, dårlegare eller feil veg.',
    formula:
      'margin = 1,96 · √(deff · (p₁q₁/n₁ + p₂q₂/n₂)), i prosentpoeng. p er prosentdelen, q er 100 − p, n er talet på svar, og deff er 1 når utforminga av utvalet ikkje er oppgitt.',
    source:
      'Standardfeilen for skilnaden mellom to prosentdelar, med Kish’ designeffekt (Cochran, Sampling Techniques; Kish, Survey Sampling).',
    limits:
      'deff = 1 gir for liten margin når svara kjem frå nokre få verksemder. Der talet på svar ikkje er kjent, blir det minste kjende talet i undersøkinga brukt, og det står «anteke».',
  },
  progress: {
    title: 'Framdrift mot ein ambisjon',
    text: 'Takten til no blir delt på takten som måtte til, begge frå grunnlinja: det første nøyaktige talet etter siste brot. Prosentdelar følgjer ei rett linje (prosentpoeng i året), opptalde tal følgjer vekst (prosent i året).',
    formula:
      'forhold = (siste − grunnlinje) / tid  ÷  (ambisjon − grunnlinje) / tid til fristen. For opptalde tal blir logaritmen av tala brukt. Ingenting blir runda av før det blir samanlikna.',
    cutPoints:
      'nådd når nivået er nådd · i rute frå 0,95 · må auke takten frå 0,60 · langt bak frå 0 · går feil veg under 0',
    source:
      'Kategoriar og grenser som i Open SDG og i Eurostat si overvaking av berekraftsmåla. Rett linje for prosentdelar er vårt val, fordi vekstratar villeier nær 0 og 100.',
    limits:
      'Metoden tek ikkje omsyn til at utviklinga kan vere venta å kome seint. Er det ikkje sagt kva serie ambisjonen gjeld, blir alle rekna ut, og berre eit felles svar er svaret.',
  },
  projection: {
    title: 'Vidareføring av utviklinga, ikkje ein prognose',
    text: 'Vidareføringa kan teiknast inn i diagrammet for prosentdelar når ho byggjer på minst fem tal som kan samanliknast, ingen av dei er 0 eller 100\u00a0%, ingen brot ligg mellom dei, og det ikkje er lenger fram enn to gonger tida dei dekkjer. Linja «inga endring» står alltid ved sida av. Vidareføringa gir aldri nokon status.',
    formula:
      'Ei rett linje gjennom ln(p / (100 − p)), med minste kvadrats metode. Intervallet er t · s · √(1 + 1/n + (x₀ − x̄)² / Σ(x − x̄)²) til kvar side, der t er 97,5-prosentpunktet i Students t-fordeling med n − 2 fridomsgrader. Til slutt blir det rekna tilbake til prosent, så det aldri går utanfor 0–100.',
    source:
      'Prediksjonsintervallet for enkel lineær regresjon, som i alle lærebøker i statistikk. t-fordelinga kjem frå biblioteket jStat.',
    limits:
      'Vidareføringa seier kva som skjer dersom ingenting endrar seg i korleis utviklinga går. Tala blir rekna som like gode og uavhengige av kvarandre, og det er dei neppe.',
    figures: 'Tal vidareføringa byggjer på',
    quantile: (freedom) => `t med ${freedom} fridomsgrader`,
    band: (from, to) => `${from} til ${to}`,
    central: (period) => `Midten i ${period}`,
    interval: (period) => `95\u00a0%-intervall i ${period}`,
    noChange: 'Inga endring',
  },
  freshness: {
    title: 'Ferskleik',
    text: 'Seier ei sak når neste vurdering kjem, er talet forfalle når den perioden er over utan nytt tal. Elles er det forfalle etter siste periode, pluss tida til neste oppdatering, pluss eit kvartal. Løpande blir rekna som kvar månad.',
    source: 'Regelen er vår eigen.',
    limits: 'Eit tal kan vere publisert andre stader utan at dashbordet har fått det med seg.',
  },
  goal: {
    title: 'Status for eit mål',
    text: 'Indikatorane i eit mål blir talde i kvar kategori. Dei blir aldri rekna saman til eitt tal eller éin farge: eit mål der halvparten er nådd og halvparten går feil veg, er ikkje «midt på».',
    source: 'Vårt val.',
  },
}
