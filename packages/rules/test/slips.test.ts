import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspect } from '../src/check/inspect.ts'
import { say } from '../src/explain/say.ts'
import type { Diagnostic } from '../src/language/diagnostic.ts'
import { exampleDay } from './example.ts'
import { type Seeded, slips } from './slips.ts'

const example = readFileSync(new URL('./example.json', import.meta.url), 'utf8')

interface Slipped {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** The example with a slip in it, and where the finding must point. */
function slipped(text: string, { from, to }: Seeded): Slipped {
  const marked = text.replace(from, () => to)
  const offset = marked.indexOf('¦')
  const before = marked.slice(0, offset).split('\n')
  return { text: marked.replace('¦', ''), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

const found = (text: string): readonly Diagnostic[] => inspect(text, 'quy-dinh.json', { on: exampleDay }).diagnostics
const spoken = (diagnostic: Diagnostic): string => Object.values(say(diagnostic, 'vi')).join(' ')

describe('a slip in a regulation', () => {
  it('stands in a table of at least sixty', () => {
    expect(slips.length).toBeGreaterThanOrEqual(60)
    for (const { from } of slips) expect(example.split(from).length, from).toBeGreaterThan(1)
  })

  it.each(slips.map((slip) => [slip.name, slip] as const))('%s is reported where it is, with the repair', (_, slip) => {
    const { text, line, column } = slipped(example, slip)
    const diagnostics = found(text)
    expect(diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`)).toEqual([
      slip.to.includes('¦') ? `${slip.code} ${line}:${column}` : expect.stringContaining(slip.code),
    ])
    expect(diagnostics.map(spoken).join()).toContain(slip.repair)
  })
})

/** Slips that can be made together: no two in one place. */
const together = [
  'a key misspelt',
  'a label without diacritics',
  'a fact misspelt in a rule',
  'a tier by its Vietnamese label',
  'an option with diacritics',
  'a phase misspelt',
  'a number with a zero before it',
  'full-width digits',
  'a semicolon for a comma',
  'a missing comma',
  'curly quotation marks',
  'a day as Vietnamese write it',
  'a type misspelt',
  'a wrong clause',
]

describe('several slips in one file', () => {
  it('are all reported in one run', () => {
    const chosen = slips.filter(({ name }) => together.includes(name))
    expect(chosen).toHaveLength(together.length)
    const text = chosen.reduce((all, { from, to }) => all.replace(from, () => to.replace('¦', '')), example)
    const codes = found(text).map(({ code }) => code)
    expect(codes.sort()).toEqual(chosen.map(({ code }) => code).sort())
  })

  it.each(slips.map((slip, index) => [slip.name, slip, slips[(index + 17) % slips.length]] as const))(
    '%s is reported beside another of the table',
    (_, slip, other) => {
      const [one, two] = [slip.to.replace('¦', ''), other?.to.replace('¦', '') ?? '']
      const text = slipped(example, slip).text.replace(other?.from ?? '', () => two)
      if (!text.includes(one) || !text.includes(two)) return
      expect(found(text).map(({ code }) => code)).toEqual(expect.arrayContaining([slip.code, other?.code]))
    },
  )
})

describe('a regulation without slips', () => {
  it('is found to be fine', () => {
    expect(found(example)).toEqual([])
  })

  it('may have comments and trailing commas', () => {
    expect(
      found(
        example
          .replace('"inForce"', '// từ ngày ký\n  "inForce"')
          .replace('"official"\n    }\n  ]\n}', '"official",\n    },\n  ],\n}'),
      ),
    ).toEqual([])
  })
})
