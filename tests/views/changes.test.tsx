import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { editionChanges } from '#domain/difference/editionChanges.ts'
import { asOf } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { publishedStrategy } from '../support/published.ts'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { answering, failing, server, useServer } from '../support/server.ts'

useServer()
const TITLE = 'Hva er nytt siden sist'
const dataset = await loadDataset('mock-data')
const [older, newer] = [asOf(dataset, 'v0-7'), asOf(dataset, 'v0-95')]

const NEW = [
  'Effektiv ressursbruk',
  'Andel av utdaterte (EOL) EPJ-systemer i bruk',
  'Helsedata til sekundærbruk',
  'Datadrevne/KI-baserte selvhjelpsløsninger',
  'Kjøp, investeringer og samarbeidsnormer',
  'Norges plassering på internasjonale målinger: EU Digital Decade',
]

const RENAMED = [
  [
    'Tilgjengelighet av digitale tjenester på Helsenorge',
    'Tilgjengelighet av digitale tjenester på Helsenorge hos kommuner/fastleger',
  ],
  ['Behovsstyrt poliklinikk/skjemabasert oppfølging', 'Behovsstyrt oppfølging'],
  ['Bruk av personellbesparende KI-løsninger', 'Bruk av tidsbesparende KI-løsninger'],
  ['Bruk av fullmakt på Helsenorge', 'Bruk av representasjon og fullmakt på Helsenorge'],
  ['Overgang til ICD11', 'ICD-11'],
] as const

const article = (name: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('article')
  if (!found) throw new Error(`No article ${name}`)
  return found
}

/** The texts of the tags beside a name. */
const tags = (name: string) => [...article(name).querySelectorAll('.tag')].map(textOf)

describe('the page of what is new', () => {
  it('says in three sentences what is new, between which meetings', async () => {
    await renderAt('/endringer')
    await heading(TITLE)
    expect(document.title).toBe(`${TITLE} – Nasjonal e-helsestrategi`)
    const summary = screen.getByRole('region', { name: 'Oppsummering' })
    expect(textOf(summary.querySelector('p'))).toBe(
      'Fra utgave 0.7 (NUIT 20.11.2025) til utgave 0.95 (Fagrådet 21.01.2026): seks indikatorer er nye, fem har fått nytt navn, og én har fått endret klarhet. To ambisjoner er foreslått, 25 tall er nye (ni i indikatorene selv og 16 i tall som gir sammenheng; to er bare grenser), og fire er presisert. To indikatorer har fått en annen status, én måling er blitt forfalt, fem indikatorer har bare fått endrede tekster, og elleve indikatorer er uendret.',
    )
  })

  it('says of each goal at a glance what is new, and leads to it', async () => {
    await renderAt('/endringer')
    await heading(TITLE)
    const contents = screen.getByRole('navigation', { name: 'Mål for mål' })
    expect(within(contents).getAllByRole('listitem').map(textOf)).toEqual([
      'Kvalitet og sammenheng i tjenestene: ett nytt navn, én foreslått ambisjon, én med endringer i tidligere tall',
      'Bærekraftig helse- og omsorgssektor: én ny, ett nytt navn, én med endringer i tidligere tall',
      'Innovasjonskraft: ett nytt navn',
      '1 Aktiv medvirkning i egen og næres helse: ett nytt navn, én med nye tall, én med nye tall som gir sammenheng',
      '2 Enklere arbeidshverdag: én ny, én foreslått ambisjon, én med nye tall',
      '3 Helsedata til fornying og forbedring: to nye',
      '4 Tilgjengelig informasjon og styrket samhandling: ett nytt navn, én med endret klarhet',
      '5 Samarbeid og virkemidler som styrker gjennomføringskraft: én ny, én med nye tall som gir sammenheng',
      'Norges plassering på internasjonale målinger: én ny',
    ])
    for (const link of within(contents).getAllByRole('link')) {
      const target = document.querySelector(link.getAttribute('href') ?? '')
      expect(textOf(target)).toBe(textOf(link))
    }
  })

  it('lists every new and renamed indicator of the papers, and no other', async () => {
    await renderAt('/endringer')
    await heading(TITLE)
    const names = screen.getAllByRole('heading', { level: 3 }).slice(1).map(textOf)
    expect(names.filter((name) => tags(name).includes('Ny')).toSorted()).toEqual(NEW.toSorted())
    expect(names.filter((name) => tags(name).includes('Nytt navn'))).toHaveLength(RENAMED.length)
    for (const [from, to] of RENAMED)
      expect(textOf(article(to))).toContain(`Nytt navn: «${from}» heter nå «${to}».`)
    const text = textOf(document.querySelector('main'))
    expect(text).not.toMatch(/Gått ut av settet|Flyttet/)
  })

  it('a new indicator says what it is, and has a page', async () => {
    await renderAt('/endringer')
    await heading(TITLE)
    expect(textOf(article('Effektiv ressursbruk'))).toContain('Ny i settet, fremtidig. Skal si')
    expect(screen.getByRole('link', { name: 'Effektiv ressursbruk' }).getAttribute('href')).toBe(
      '/indikator/effektiv-ressursbruk',
    )
  })

  it('tells the ambitions and figures that came, with what weakens them', async () => {
    await renderAt('/endringer')
    await heading(TITLE)
    const epj = textOf(article('EPJ-systemet bidrar til effektivt pasientarbeid'))
    expect(epj).toContain('Foreslått ambisjon: 68 % innen utgangen av 2030')
    expect(epj).toContain('Det ligger over Helse Vest (63 %), men under fastlegene (over 80 %).')
    expect(epj).toContain('(Alt helsepersonell): om lag 50 % i 2025 (foreløpig)')
    expect(epj).toContain('Ny grense, Andel helsepersonell som er enig (Fastleger): over 80 % i')
    expect(epj).toContain('fra «Ingen ambisjon» til «Kan ikke vurderes»')
    const dialog = textOf(article(RENAMED[0][1]))
    expect(dialog).toContain('Foreslått ambisjon: 100 % innen utgangen av Q4 2027 (Digital dialog')
    expect(dialog).toContain('«DigiHelsestasjon» og «DigiHelse»')
    const dho = textOf(article('Bruk av digital hjemmeoppfølging'))
    expect(dho).toContain('73 kommuner per 31. desember 2024, 90 kommuner per 1. november 2025')
    expect(dho).toContain('om lag 2 150 pasienter per 1. november 2025')
    expect(dho).toContain('93 % i januar 2026 (usikkert tall)')
  })

  it('keeps texts and what is unchanged closed, and names them', async () => {
    await renderAt('/endringer')
    await heading(TITLE)
    const quality = screen.getByRole('region', { name: 'Kvalitet og sammenheng i tjenestene' })
    const summary = within(quality).getByText('Uendret: to indikatorer')
    expect(summary.closest('details')?.open).toBe(false)
    expect(textOf(summary.closest('details'))).toContain('Digitale samhandlingsløsninger')
    const only = within(quality).getByText('Bare tekster er endret: én indikator')
    expect(textOf(only.closest('details'))).toContain('Pasientens legemiddelliste: Nye, endrede')
  })

  it('copies the summary, and all of it as text', async () => {
    const user = await renderAt('/endringer')
    await heading(TITLE)
    await user.click(screen.getByRole('button', { name: 'Kopier oppsummeringen' }))
    expect(await navigator.clipboard.readText()).toMatch(/^Fra utgave 0\.7 .* uendret\.$/)
    await user.click(screen.getByRole('button', { name: 'Kopier alt' }))
    const all = await navigator.clipboard.readText()
    expect(all).toMatch(/^Hva er nytt siden sist\n/)
    for (const name of [...NEW, ...RENAMED.flat()]) expect(all).toContain(name)
    for (const goal of newer.goals) expect(all).toContain(goal.name.nb)
    expect(screen.getByText('Alle endringene er kopiert')).toBeTruthy()
  })

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    const user = await renderAt('/endringer')
    await user.click(await screen.findByRole('button', { name: 'Skriv ut' }))
    expect(print).toHaveBeenCalledOnce()
  })
})

describe('another pair of editions', () => {
  it('with only two there is nothing to choose', async () => {
    await renderAt('/endringer/v0-7/v0-95')
    await heading(TITLE)
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('with three a form leads to the pair that is chosen', async () => {
    const strategy = publishedStrategy()
    const third = { slug: 'v1-0', label: '1.0', council: 'Rådet', date: '2026-09-24', paper: 'x' }
    const editions = [...strategy.editions, third]
    const changes = { version: 1, ...editionChanges(older, newer) }
    server.use(
      answering('strategy.json', { ...strategy, edition: third, editions }),
      answering('changes/v0-95/v1-0.json', { ...changes, from: newer.edition, to: third }),
      answering('changes/v0-7/v1-0.json', { ...changes, to: third }),
    )
    const user = await renderAt('/endringer')
    const form = within(await screen.findByRole('form', { name: 'Sammenlign to utgaver' }))
    const [from, to] = [form.getByLabelText('Fra'), form.getByLabelText('Til')]
    expect([from, to].map((one) => within(one).getAllByRole('option').length)).toEqual([2, 1])
    await user.selectOptions(from, 'v0-7')
    expect(within(to).getAllByRole('option')).toHaveLength(2)
    await user.click(form.getByRole('button', { name: 'Vis endringene' }))
    expect(window.location.pathname).toBe('/endringer/v0-7/v1-0')
    await screen.findByText(/skiller indikatorsettet i utgave 1\.0 .* fra utgave 0\.7/)
  })

  it('back in time is told as such, where it is published', async () => {
    const back = { version: 1, ...editionChanges(newer, older) }
    server.use(answering('changes/v0-95/v0-7.json', back))
    await renderAt('/endringer/v0-95/v0-7')
    await heading(TITLE)
    expect(screen.getByText(/^Du leser bakover i tid/)).toBeTruthy()
    expect(tags('Effektiv ressursbruk')).toEqual(['Gått ut'])
    expect(textOf(article('Overgang til ICD11'))).toContain(
      '«ICD-11» heter nå «Overgang til ICD11»',
    )
  })

  it('back in time leads forwards, where it is not', async () => {
    server.use(failing('changes/v0-95/v0-7.json', 'missing'))
    await renderAt('/endringer/v0-95/v0-7')
    const link = await screen.findByRole('link', { name: /^Se hva som er nytt fra utgave 0\.7/ })
    expect(link.getAttribute('href')).toBe('/endringer/v0-7/v0-95')
  })

  it('with itself has no changes', async () => {
    await renderAt('/endringer/v0-7/v0-7')
    await screen.findByText('En utgave sammenlignet med seg selv har ingen endringer.')
  })

  it('that does not exist is not found', async () => {
    await renderAt('/endringer/v0-7/v9')
    await heading('Fant ikke siden')
    expect(screen.getByText('Det finnes ingen utgave med id «v9».')).toBeTruthy()
  })

  it('a file that does not arrive is told of', async () => {
    server.use(failing('changes/v0-7/v0-95.json', 'html'))
    await renderAt('/endringer')
    expect(textOf(await screen.findByRole('alert'))).toContain('Endringene kunne ikke hentes')
  })

  it('the first edition has nothing before it', async () => {
    const strategy = publishedStrategy()
    const [first] = strategy.editions
    server.use(answering('strategy.json', { ...strategy, edition: first, editions: [first] }))
    await renderAt('/endringer')
    await heading('Dette er den første utgaven')
    expect(screen.getByText(/begynte med utgave 0\.7 \(NUIT 20\.11\.2025\)/)).toBeTruthy()
  })
})
