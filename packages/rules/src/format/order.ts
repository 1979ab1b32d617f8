/** The order of the keys of a regulation file and of its elements; keys that are not named keep their place at the end. */
export const keyOrder: readonly string[] = [
  ...[
    '$schema',
    'id',
    'kind',
    'code',
    'type',
    'label',
    'question',
    'number',
    'issuer',
    'level',
    'term',
    'issuedOn',
    'title',
  ],
  ...[
    'document',
    'documents',
    'implements',
    'inForce',
    'interpretations',
    'facts',
    'derived',
    'parameters',
    'conditions',
  ],
  ...['scopes', 'groups', 'criteria', 'scales', 'tiers', 'objectives', 'phases', 'milestones', 'targets', 'caps'],
  ...['assignments', 'publicationDuties', 'removes', 'allow'],
]

/** Sections in which a key is an id: their order means something to whoever wrote it, and for options to everybody. */
export const idSections: readonly string[] = [
  ...['interpretations', 'facts', 'derived', 'parameters', 'conditions', 'scopes', 'options'],
]
