/** A figure written otherwise, by one digit, that would make everything agree. */
export interface Repair {
  /** Which figure: what it is called in the report, or its role. */
  readonly figure: 'value' | 'numerator' | 'denominator' | { readonly part: string }
  readonly from: string
  readonly to: string
}

/** A part of a sum or of a distribution with its figure. */
export interface Figured {
  readonly label: string
  readonly value: string
}

/** What a share on another base would mean: of the whole, of its host, or of the rest of the host. */
export interface BaseReading {
  readonly base: 'whole-apart' | 'whole-within' | 'host' | 'rest-of-host'
  /** The share of the whole that it comes to. */
  readonly ofWhole: string
  /** Against the host with the part in it, and against the host without it. */
  readonly ofHost: string
  readonly ofRest: string
  readonly possible: boolean
  /** Whether the cap holds in this period and in every period of the series, by the base that the cap is read with. */
  readonly cap?: { readonly host: CapFit; readonly rest: CapFit }
}

/** How a reading stands to the cap of its series. */
export interface CapFit {
  readonly holds: boolean
  readonly holdsAlways: boolean
}

/** Findings of arithmetic. */
export interface FigureFindings {
  'ratio-differs': {
    readonly stated: string
    readonly of: string
    readonly among: string
    readonly exact: string
    readonly recomputed: string
    readonly repairs: readonly Repair[]
  }
  'ratio-truncated': {
    readonly stated: string
    readonly of: string
    readonly among: string
    readonly recomputed: string
  }
  'sum-differs': {
    readonly stated: string
    readonly parts: readonly string[]
    readonly sum: string
    readonly repairs: readonly Repair[]
  }
  'shares-truncated': { readonly sum: string; readonly short: string; readonly count: number }
  'shares-off-whole': { readonly sum: string; readonly difference: string; readonly repairs: readonly Repair[] }
  'another-base': {
    readonly part: Figured
    readonly host: Figured
    readonly others: readonly Figured[]
    readonly sum: string
    readonly sumOfAll: string
    readonly cap?: { readonly max: string; readonly label: string; readonly cite: string }
    readonly readings: readonly BaseReading[]
  }
  'shares-off-series': {
    readonly part: Figured
    readonly others: readonly Figured[]
    readonly sum: string
    readonly difference: string
    readonly periods: readonly string[]
    readonly repairs: readonly Repair[]
  }
  'copied-period': {
    readonly parts: readonly Figured[]
    readonly period: string
    readonly before: string
    /** What the copied parts should add up to, where the other parts tell. */
    readonly expected?: string | undefined
  }
  'population-truncated': {
    readonly truncated: string
    readonly next?: string | undefined
    readonly rounded?: string | undefined
    readonly searched: string
    readonly counts: readonly Figured[]
  }
  'population-impossible': {
    readonly population: string
    readonly rounding: 'half-up' | 'none'
    readonly parts: readonly string[]
  }
  'share-impossible': {
    readonly stated: string
    readonly among: string
    readonly truncated: boolean
    readonly below: string
    readonly above: string
  }
  'change-differs': {
    readonly stated: string
    readonly from: string
    readonly to: string
    readonly computed: string
    readonly direction: 'up' | 'down'
    readonly goes: 'up' | 'down' | 'same'
  }
  'change-rounded-only': { readonly stated: string; readonly rounded: string; readonly exact: string }
  'change-relative': { readonly stated: string; readonly points: string }
  'change-base-missing': {
    readonly stated: string
    readonly value: string
    readonly implied: string
    readonly coarser: boolean
  }
  'points-as-percent': { readonly stated: string; readonly suggested: string }
  'percent-sign-missing': { readonly stated: string; readonly suggested: string; readonly label: string }
  'part-exceeds-whole': {
    readonly part: string
    readonly whole: string
    readonly label: string
    readonly wholeLabel: string
  }
  'base-mismatch': {
    readonly among: string
    readonly population: string
    readonly base?: string | undefined
    readonly label: string
  }
  'list-length': { readonly stated: string; readonly listed: string }
  'inputs-missing': { readonly target: string; readonly given: readonly string[]; readonly missing: readonly string[] }
  'figure-unreadable': { readonly figure: string }
}
