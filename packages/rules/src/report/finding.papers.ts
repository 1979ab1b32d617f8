/** Findings about days, documents, terms, names and headings. */
export interface PaperFindings {
  'planned-before-issue': { readonly label: string; readonly when: string; readonly issuedOn: string }
  'reviewed-not-over': { readonly label: string; readonly until: string; readonly on: string }
  'cited-after-issue': { readonly document: string; readonly issuedOn: string; readonly on: string }
  'cited-after-session': { readonly document: string; readonly issuedOn: string; readonly on: string }
  'duration-short': {
    readonly stated: string
    readonly from: string
    readonly reached: string
    readonly latest: string
  }
  'duration-open': {
    readonly stated: string
    readonly from: string
    readonly reached: string
    readonly earliest: string
    readonly latest: string
  }
  'duration-long': {
    readonly stated: string
    readonly from: string
    readonly passed: string
    readonly earliest: string
  }
  'reference-kind': { readonly kind: string; readonly symbol: string; readonly kinds: readonly string[] }
  'reference-number': { readonly cited: string; readonly registered: string; readonly issuedOn?: string | undefined }
  'reference-sequence': {
    readonly cited: string
    readonly issuedOn: string
    readonly other: string
    readonly otherIssuedOn: string
    readonly term: string
  }
  'reference-date': { readonly cited: string; readonly issuedOn: string; readonly registered: string }
  'reference-issuer': { readonly cited: string; readonly issuer: string; readonly registered: string }
  'reference-title-of-another': {
    readonly cited: string
    readonly title: string
    readonly owner: string
    readonly registered?: string | undefined
  }
  'reference-titles': { readonly cited: string; readonly title: string; readonly others: readonly string[] }
  'reference-spelling': { readonly spellings: readonly string[]; readonly official: string }
  'term-misspelt': { readonly term: string; readonly suggestions: readonly string[] }
  'place-name': { readonly name: string; readonly from?: string | undefined; readonly to?: string | undefined }
  uncovered: { readonly contents: readonly string[]; readonly document: string }
  'identity-incomplete': { readonly missing: readonly ('number' | 'issuer' | 'issuedOn' | 'title')[] }
}
