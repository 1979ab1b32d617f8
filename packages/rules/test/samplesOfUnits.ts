import type { UnitFindings } from '../src/language/findings.units.ts'

/** Parameters for a finding of every code about units. */
export const samplesOfUnits: { readonly [C in keyof UnitFindings]: readonly UnitFindings[C][] } = {
  'unit-cycle': [
    { path: ['a', 'b', 'a'], key: 'parent' },
    { path: ['a', 'a'], key: 'succeededBy' },
  ],
  'unit-two-roots': [{ unit: 'b', first: 'a', on: '2025-07-01' }],
  'unit-no-root': [{ on: '2025-07-01' }],
  'unit-parent-ended': [
    { unit: 'a', parent: 'b', ended: '2025-06-30', successors: [] },
    { unit: 'a', parent: 'b', ended: '2025-06-30', successors: ['c', 'd'] },
  ],
  'unit-parent-not-yet': [{ unit: 'a', parent: 'b', from: '2025-07-01', on: '2025-06-30' }],
  'rows-without-unit': [{ members: 1 }, { members: 1200 }],
  'rows-unit-unknown': [
    { unit: 'cb12', members: 1, suggestion: 'cb-12' },
    { unit: 'x', members: 3 },
  ],
  'rows-unit-ended': [
    { unit: 'a', members: 1, ended: '2025-06-30', successors: [] },
    { unit: 'a', members: 3, ended: '2025-06-30', successors: ['c', 'd'] },
  ],
  'rows-unit-not-yet': [{ unit: 'a', members: 3, from: '2025-07-01', on: '2025-06-30' }],
  'rows-unit-merged': [
    { unit: 'a', members: 1, successor: 'b', ended: '2025-06-30' },
    { unit: 'a', members: 3, successor: 'b', ended: '2025-06-30' },
  ],
}
