/** What can be wrong with a tree of units, and with the units that rows of members name. */
export interface UnitFindings {
  'unit-cycle': { readonly path: readonly string[]; readonly key: 'parent' | 'succeededBy' }
  'unit-two-roots': { readonly unit: string; readonly first: string; readonly on: string }
  'unit-no-root': { readonly on: string }
  /** Nothing, or several units, took the place of the unit above. */
  'unit-parent-ended': {
    readonly unit: string
    readonly parent: string
    readonly ended: string
    readonly successors: readonly string[]
  }
  'unit-parent-not-yet': { readonly unit: string; readonly parent: string; readonly from: string; readonly on: string }
  'rows-without-unit': { readonly members: number }
  'rows-unit-unknown': { readonly unit: string; readonly members: number; readonly suggestion?: string | undefined }
  'rows-unit-ended': {
    readonly unit: string
    readonly members: number
    readonly ended: string
    readonly successors: readonly string[]
  }
  'rows-unit-not-yet': {
    readonly unit: string
    readonly members: number
    readonly from: string
    readonly on: string
  }
  'rows-unit-merged': {
    readonly unit: string
    readonly members: number
    readonly successor: string
    readonly ended: string
  }
}
