/** What the checks of good style are about: nothing here stops a regulation from being used unless it says `error`. */
export interface LintFindings {
  'unused-fact': { readonly id: string }
  'unused-derived': { readonly id: string }
  'unused-condition': { readonly id: string }
  'unused-parameter': { readonly id: string }
  'unused-interpretation': { readonly id: string }
  'unused-scope': { readonly id: string }
  'unused-allow': { readonly code: string; readonly id?: string | undefined }
  'missing-fact-hazard': { readonly rule: string; readonly fact: string; readonly operator: string }
  'parameter-hole-in-time': { readonly parameter: string; readonly from: string; readonly to?: string | undefined }
  'parameter-overlap-in-time': { readonly parameter: string; readonly from: string; readonly to?: string | undefined }
  'outside-parent-period': {
    readonly parent: string
    readonly from: string
    readonly to?: string | undefined
  }
  /** More spans of days than are looked at in one run: `spans` there are, `looked` were looked at, none from `from` on. */
  'days-left': { readonly spans: number; readonly looked: number; readonly from: string }
  'parent-replaced': { readonly parent: string; readonly by: string; readonly on?: string | undefined }
  'unknown-document': { readonly cite: string; readonly suggestion?: string | undefined }
  'unknown-clause': {
    readonly document: string
    readonly clause: string
    readonly suggestion?: string | undefined
    readonly known: readonly string[]
  }
  'kind-differs': { readonly number: string; readonly kind: string; readonly expected: readonly string[] }
  'document-differs': {
    readonly document: string
    readonly key: string
    readonly found: string
    readonly expected: string
  }
  'missing-authority': { readonly what: string }
  'official-tier-rule': { readonly rule: string }
  'authority-too-strong': { readonly id: string; readonly stated: string; readonly rests: string; readonly on: string }
  'bare-comparator': { readonly target: string; readonly threshold: string }
  'scale-order': { readonly id: string; readonly scale: string; readonly expected: readonly string[] }
  'label-without-diacritics': { readonly label: string }
  'not-nfc': { readonly text: string }
  'control-character': { readonly text: string; readonly codes: readonly string[] }
  'look-alike-letter': { readonly text: string; readonly letter: string }
  'near-duplicate-label': { readonly label: string; readonly id: string; readonly other: string }
  'scenario-impossible': { readonly scenario: string; readonly key: string; readonly expected: string }
  'few-scenarios': {
    readonly lacking: readonly string[]
    readonly labels?: Readonly<Record<string, string>> | undefined
  }
  'empty-section': { readonly key: string }
  'phase-outside-force': { readonly phase: string; readonly from: string; readonly to?: string | undefined }
  'due-outside-phase': { readonly target: string; readonly due: string }
  'same-readings': { readonly interpretation: string }
  'single-option': { readonly fact: string }
  'open-domain': {
    readonly fact: string
    /** `wide`: the bounds leave room for hardly a decimal, and the regulation does not say how many there are. */
    readonly open: 'min' | 'max' | 'both' | 'wide'
    /** Beyond this number, on either side of nought, nothing is read. */
    readonly reach: number
    readonly decimals: number
    /** Whether the regulation says how many decimals there are. */
    readonly declared: boolean
  }
  'needless-not': { readonly operator: string; readonly complement: string }
  'needless-nesting': { readonly key: string }
  'placeholder-text': { readonly text: string }
}
