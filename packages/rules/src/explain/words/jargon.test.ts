import { expect, it } from 'vitest'
import example from '../../../test/example.json' with { type: 'json' }
import { slips } from '../../../test/slips.ts'
import { inspect } from '../../check/inspect.ts'
import { say } from '../say.ts'
import { checkVi } from './check.vi.ts'
import { diagnosticsVi } from './diagnostics.vi.ts'
import { syntaxVi } from './slips.vi.ts'

/** Words of programmers. What stands in backticks is the writer's own text or a key of the format. */
const jargon =
  /\b(?:schema|parse[dr]?|token|union|zod|undefined|null|NaN|type|string|array|object|boolean|record|regex|regexp|pointer|enum|literal|syntax|JSON|key|value|index|integer|float|property|node|stack|exception|invalid|expected|AST|boolean|Unicode|NFC|NFD|path|reference|unknown)\b/i

const plain = (text: string): string => text.replace(/`[^`]*`|\S+\.json/g, '``')

/** Parameters that make every sentence speak: each is asked for by name, so a stand-in answers to any. */
const anything: unknown = new Proxy(
  {},
  {
    get: (_, key) => {
      if (
        [
          'allowed',
          'known',
          'keys',
          'path',
          'by',
          'expected',
          'codes',
          'lacking',
          'left',
          'proved',
          'targets',
          'phases',
          'groups',
          'successors',
        ].includes(String(key))
      )
        // A list to some sentences, a text to others.
        return Object.assign(['a', 'b'], { split: () => ['a', 'b'] })
      if (key === 'least' || key === 'share') return 0.5
      if (key === 'reach') return 1e6
      if (key === 'open') return 'both'
      if (key === 'kind') return 'condition'
      if (key === 'comparison' || key === 'labels') return undefined
      if (key === 'where') return 'rule'
      if (key === 'person') return { traits: [], facts: {}, confirmed: true }
      return 'x'
    },
  },
)

const sentences = Object.entries(diagnosticsVi).map(([code, word]) => {
  const { message, hint } = (word as (params: unknown) => { message: string; hint?: string })(anything)
  return [code, `${message} ${hint ?? ''}`] as const
})

it.each(sentences)('%s is said without words of programmers', (_, sentence) => {
  expect(plain(sentence)).not.toMatch(jargon)
})

it('slips in signs are said without words of programmers', () => {
  for (const sentence of [...Object.values(syntaxVi), ...Object.keys(checkVi)])
    expect(plain(sentence).replace(/^[\w-]+$/, '')).not.toMatch(jargon)
})

it('what is said of real slips has none either', () => {
  const text = JSON.stringify(example, null, 2)
  for (const { from, to } of slips)
    for (const diagnostic of inspect(
      text.replace(from, () => to.replace('¦', '')),
      'quy-dinh.json',
    ).diagnostics) {
      const { message, hint = '' } = say(diagnostic, 'vi')
      expect(plain(`${message} ${hint}`)).not.toMatch(jargon)
      expect(message).not.toMatch(/\.$|\n/)
    }
})
