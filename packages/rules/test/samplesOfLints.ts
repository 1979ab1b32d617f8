import type { LintFindings } from '../src/language/findings.lint.ts'

/** Parameters for a finding of every check of good style. */
export const samplesOfLints: { readonly [C in keyof LintFindings]: readonly LintFindings[C][] } = {
  'unused-fact': [{ id: 'x' }],
  'unused-derived': [{ id: 'x' }],
  'unused-condition': [{ id: 'x' }],
  'unused-parameter': [{ id: 'x' }],
  'unused-interpretation': [{ id: 'x' }],
  'unused-scope': [{ id: 'x' }],
  'unused-allow': [{ code: 'x', id: 'x' }, { code: 'x' }],
  'missing-fact-hazard': [{ rule: 'x', fact: 'x', operator: 'notEqual' }],
  'parameter-hole-in-time': [
    { parameter: 'x', from: '2016-01-01', to: '2017-12-31' },
    { parameter: 'x', from: '2016-01-01' },
  ],
  'parameter-overlap-in-time': [
    { parameter: 'x', from: '2016-01-01', to: '2017-12-31' },
    { parameter: 'x', from: '2016-01-01' },
  ],
  'outside-parent-period': [
    { parent: 'x', from: '2016-01-01', to: '2017-12-31' },
    { parent: 'x', from: '2016-01-01' },
  ],
  'parent-replaced': [
    { parent: 'x', by: 'x', on: '2017-12-31' },
    { parent: 'x', by: 'x' },
  ],
  'unknown-document': [{ cite: 'x', suggestion: 'x' }, { cite: 'x' }],
  'unknown-clause': [
    { document: 'x', clause: 'x', suggestion: 'x', known: ['a', 'b'] },
    { document: 'x', clause: 'x', known: ['a', 'b'] },
  ],
  'kind-differs': [{ number: 'x', kind: 'x', expected: ['a', 'b'] }],
  'document-differs': [{ document: 'x', key: 'title', found: 'x', expected: 'x' }],
  'missing-authority': [{ what: 'x' }],
  'official-tier-rule': [{ rule: 'x' }],
  'authority-too-strong': [{ id: 'x', stated: 'official', rests: 'illustrative', on: '2017-12-31' }],
  'bare-comparator': [{ target: 'x', threshold: 'x' }],
  'scale-order': [{ id: 'x', scale: 'x', expected: ['a', 'b'] }],
  'label-without-diacritics': [{ label: 'x' }],
  'not-nfc': [{ text: 'x' }],
  'look-alike-letter': [{ text: 'x', letter: 'x' }],
  'near-duplicate-label': [{ label: 'x', id: 'x', other: 'x' }],
  'scenario-impossible': [{ scenario: 'x', key: 'tier', expected: 'x' }],
  'few-scenarios': [{ lacking: ['a', 'b'] }],
  'empty-section': [{ key: 'tier' }],
  'phase-outside-force': [
    { phase: 'x', from: '2016-01-01', to: '2017-12-31' },
    { phase: 'x', from: '2016-01-01' },
  ],
  'due-outside-phase': [{ target: 'x', due: '2017-12-31' }],
  'same-readings': [{ interpretation: 'x' }],
  'single-option': [{ fact: 'x' }],
  'open-domain': [
    { fact: 'x', open: 'both', reach: 1e6, decimals: 9, declared: false },
    { fact: 'x', open: 'min', reach: 1e15, decimals: 0, declared: true },
    { fact: 'x', open: 'max', reach: 1e14, decimals: 1, declared: true },
    { fact: 'x', open: 'wide', reach: 1e15, decimals: 0, declared: false },
  ],
  'needless-not': [{ operator: 'notEqual', complement: 'x' }],
  'needless-nesting': [{ key: 'tier' }],
  'placeholder-text': [{ text: 'x' }],
}
