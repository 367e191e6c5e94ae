import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Goal, IndicatorSummary } from '#domain/model.ts'

interface Strategy {
  readonly goals: readonly Goal[]
  readonly indicators: readonly IndicatorSummary[]
}

/** The text of a published file of the served build, by its path below data/v1. */
export function servedFile(path: string): string {
  return readFileSync(join(inject('siteFolder'), 'data/v1', path), 'utf8')
}

export const { goals, indicators } = JSON.parse(servedFile('strategy.json')) as Strategy

/** One address for each kind of page. */
export const PAGE_TYPES = [
  '/',
  '/?visning=endringer',
  '/mal/kvalitet',
  '/indikator/pasientens-legemiddelliste',
  '/indikator/digital-hjemmeoppfolging',
  '/indikator/effektiv-ressursbruk',
  '/indikator/digital-kontakt?visning=videreforing',
  '/endringer',
  '/data',
  '/om',
  '/om/metode',
  '/om/moter',
  '/tilgjengelighet',
  '/rapport',
  '/presentasjon',
  '/utgave/v0-7/indikator/helsedata-sekundarbruk',
  '/finnes-ikke',
] as const

/** Pages that show every mark and colour there is. */
export const SCHEME_PAGES = [
  '/?visning=endringer',
  '/endringer',
  '/indikator/pasientens-legemiddelliste',
  '/indikator/epj-effektivitet',
  '/indikator/digital-kontakt?visning=videreforing',
  '/mal/mal-2',
  '/data',
] as const

/** Every address of the site, and one that leads nowhere. */
export const ALL_PAGES: readonly string[] = [
  '/',
  ...goals.map(({ id }) => `/mal/${id}`),
  ...indicators.map(({ id }) => `/indikator/${id}`),
  '/endringer',
  '/endringer/v0-7/v0-95',
  '/data',
  '/om',
  '/om/metode',
  '/om/moter',
  '/tilgjengelighet',
  '/rapport',
  '/presentasjon',
  '/finnes-ikke',
]
