import { readdirSync, readFileSync } from 'node:fs'
import { parse, parseScenarios, type Regulation, type Ruleset, resolve, runScenarios } from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import { describe, expect, it } from 'vitest'

const roots = ['../regulations/', '../../rules/regulations/'].map((path) => new URL(path, import.meta.url))

/** The folders of all shipped regulations, with a slash at the end. */
const folders = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('regulation.json'))
    .map((path) => new URL(path.replace('regulation.json', ''), root)),
)

const textOf = (folder: URL, file: string): string => readFileSync(new URL(file, folder), 'utf8')

function regulationIn(folder: URL): Regulation {
  const { value, diagnostics } = parse(textOf(folder, 'regulation.json'), folder.pathname)
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

describe.each(folders.map((folder) => [folder.pathname.split('/').slice(-3, -1).join('/'), folder] as const))(
  '%s',
  (id, folder) => {
    it('has the id of its folder and is written in form C', () => {
      const texts = [textOf(folder, 'regulation.json'), textOf(folder, 'scenarios.json')]
      expect(texts).toEqual(texts.map((text) => text.normalize('NFC')))
      expect(regulationIn(folder).data.id).toBe(id)
    })

    it('decides its scenarios as agreed', () => {
      const { value, diagnostics } = parseScenarios(textOf(folder, 'scenarios.json'), 'scenarios.json')
      expect(diagnostics).toEqual([])
      if (value) expect(runScenarios(regulationIn(folder), value, trungUong()).diagnostics).toEqual([])
    })

    it('concludes a tier on no word but our own', () => {
      const rules = regulationIn(folder).data.tiers?.rules ?? []
      expect(rules.filter(({ authority }) => authority !== 'illustrative')).toEqual([])
    })
  },
)

describe('the readings of dong-nai/272-qd-tu', () => {
  const dongNai = regulationIn(new URL('../regulations/dong-nai/272-qd-tu/', import.meta.url))

  function rulesetWith(readings: Readonly<Record<string, number>>): Ruleset {
    const { value, diagnostics } = resolve(dongNai, { on: '2017-12-31', library: trungUong(), readings })
    if (!value) throw new Error(JSON.stringify(diagnostics))
    return value
  }

  /** Whom a target counts, among whom: two targets with the same answer count the same people. */
  function countedBy(ruleset: Ruleset, id: string): unknown {
    const target = ruleset.targets.find((candidate) => candidate.id === id)
    const among = target?.among
    if (!target || among === undefined || among === 'all') return [ruleset.conditions[target?.of ?? '']?.test]
    const within = 'target' in among ? countedBy(ruleset, among.target) : ruleset.conditions[among.condition]?.test
    return [ruleset.conditions[target.of]?.test, within]
  }

  function meanings(ruleset: Ruleset): Map<string, string> {
    const meaning = (target: Ruleset['targets'][number]): string => {
      const { id, comparator, perUnit, yearly, whenEmpty, whenBaselineZero } = target
      return JSON.stringify([countedBy(ruleset, id), comparator, perUnit, yearly, whenEmpty, whenBaselineZero])
    }
    return new Map(ruleset.targets.map((target) => [target.id, meaning(target)]))
  }

  const chosen = meanings(rulesetWith({}))

  it.each([
    ['i1', ['t1-2', 't2-2', 't2-5']],
    ['i2', ['t0a', 't1-3', 't2-3', 't2-4']],
    ['i3', ['t1-4', 't1-5', 't2-5', 't2-6']],
    ['i4', ['t2-4']],
    ['i5', ['t1-6', 't2-7']],
    ['i6', ['t1-5', 't1-8', 't2-6', 't2-9']],
    ['i7', ['t1-8']],
    ['i8', ['t1-7', 't2-8']],
  ])('change exactly the targets that rest on them: %s', (interpretation, targets) => {
    const other = meanings(rulesetWith({ [interpretation]: 1 }))
    expect([...other.keys()].filter((id) => other.get(id) !== chosen.get(id))).toEqual(targets)
  })
})
