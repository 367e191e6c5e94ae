/** What a finished line chart consists of: numbers and strings only, in the drawing's units. */
import type { Observation, Series, Standing } from '#domain/model.ts'
import type { Label } from './labels.ts'
import type { TimeTick } from './timeScale.ts'

export interface Form {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
}

/** The two forms that stand in the markup; style sheets show the one that fits. */
export const FORMS: Record<Form['name'], Form> = {
  wide: { name: 'wide', width: 700, height: 340 },
  narrow: { name: 'narrow', width: 300, height: 300 },
}

export interface DrawnPoint {
  readonly x: number
  readonly y: number
  readonly period: string
  readonly observation: Observation
  readonly about: boolean
  readonly doubtful: boolean
  readonly provisional: boolean
  /** No line leads to it or from it. */
  readonly lone: boolean
  readonly last: boolean
}

/** A limit over its whole period; the value lies somewhere above or below it. */
export interface DrawnBound {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly period: string
  readonly direction: 'above' | 'below'
}

export interface DrawnSeries {
  readonly series: Series
  /** 0 for the chief series; colour and marker follow it. */
  readonly style: number
  /** Points joined by a line, run by run; runs of two points or more. */
  readonly segments: readonly (readonly DrawnPoint[])[]
  readonly points: readonly DrawnPoint[]
  readonly bounds: readonly DrawnBound[]
  readonly label: Label | null
}

export interface DrawnAmbition {
  readonly period: string
  readonly standing: Standing
  readonly from: number
  readonly x: number
  readonly y: number
  readonly text: string
  readonly label: Label | null
}

/** A line or an area that is worked out from the data, not data itself. */
export interface DrawnExtra {
  readonly paths: readonly { readonly className: string; readonly d: string }[]
  readonly labels: readonly (Label | null)[]
}

export interface LineGeometry {
  readonly form: Form
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly xTicks: readonly TimeTick[]
  readonly yTicks: readonly { readonly y: number; readonly label: string }[]
  readonly series: readonly DrawnSeries[]
  readonly breaks: readonly { readonly x: number; readonly label: Label | null }[]
  readonly ambitions: readonly DrawnAmbition[]
  /** What the reader asked to have drawn in, bottom first. */
  readonly extras: readonly DrawnExtra[]
  /** Where each period of the walk is, in walking order. */
  readonly stops: readonly { readonly period: string; readonly x: number }[]
}
