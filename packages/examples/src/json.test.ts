import { readdirSync, readFileSync } from 'node:fs'
import { EventLog, parseThreshold } from '@neuguong/core'
import {
  agenda,
  agendaTable,
  audit,
  checkFacts,
  checkProcedure,
  clauseCoverage,
  compareRulesets,
  compile,
  coverage,
  evaluate,
  explain,
  explainAgenda,
  explainAudit,
  explainCaps,
  explainComparison,
  explainProcedure,
  explainTargets,
  inspect,
  measure,
  measureCaps,
  measureCapTallies,
  measureTallies,
  parseScenarios,
  proposeStatements,
  type Regulation,
  type Ruleset,
  resolve,
  rollUp,
  runScenarios,
  tally,
  trace,
} from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import { describe, expect, it } from 'vitest'
import { reportIn, reportNames } from '../test/reports.ts'
import { figuresOf } from '../test/shipped.ts'
import { syntheticCommittee, syntheticYears } from './committee.ts'
import { expectValue, readRuleset } from './library.ts'
import { reviewYear } from './reviewYear.ts'
import { reviewMembers, reviewUnits } from './reviewYear.units.ts'
import { readUnits } from './units.ts'

const roots = ['../regulations/', '../../rules/regulations/'].map((path) => new URL(path, import.meta.url))

/** The folders of all shipped regulations. */
const folders = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('regulation.json'))
    .map((path) => new URL(path.replace('regulation.json', ''), root)),
)

const textOf = (folder: URL, file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** What is undefined is absent in JSON; everything else must come back as it was. */
const expectJson = (results: Readonly<Record<string, unknown>>): void => {
  for (const [verb, result] of Object.entries(results)) {
    const written = JSON.stringify(result)
    expect(JSON.parse(written), verb).toEqual(result)
    expect(JSON.stringify(JSON.parse(written)), verb).toBe(written)
  }
}

const logOf = (province: string): EventLog => {
  const log = new URL(`../events/${province}/events.json`, import.meta.url)
  return EventLog.parse(JSON.parse(readFileSync(log, 'utf8')))
}

/** A member of whom nothing is known, and those of the scenarios. */
function evaluations(regulation: Regulation, ruleset: Ruleset, folder: URL) {
  const file = expectValue(parseScenarios(textOf(folder, 'scenarios.json'), 'scenarios.json'))
  const facts = [{}, ...file.data.scenarios.map((scenario) => scenario.facts)]
  const decide = compile(ruleset)
  const traces = facts.map((one) => trace(ruleset, one))
  const explained = traces.flatMap((one) => [
    explain(ruleset, one, { lang: 'vi' }),
    explain(ruleset, one, { lang: 'en' }),
  ])
  return {
    runScenarios: runScenarios(regulation, file, trungUong()),
    trace: traces,
    compile: facts.map((one) => decide(one)),
    checkFacts: facts.map((one) => checkFacts(ruleset, one, (key) => file.source.locate(['facts', key]))),
    coverage: coverage(ruleset, traces),
    clauseCoverage: clauseCoverage(regulation),
    explain: explained,
  }
}

describe.each(folders.map((folder) => [folder.pathname.split('/').slice(-3, -1).join('/'), folder] as const))(
  'JSON of what is made of %s',
  (_, folder) => {
    it('keeps every result as it is', async () => {
      const library = trungUong()
      const { regulation, ruleset, diagnostics } = inspect(textOf(folder, 'regulation.json'), 'regulation.json', {
        library,
      })
      expectJson({ inspect: diagnostics })
      if (!regulation || !ruleset) return
      const days = [ruleset.inForce.from, ...ruleset.phases.flatMap(({ from, to }) => [from, to])]
      for (const on of days) expectJson({ resolve: resolve(regulation, { on, library }) })
      expectJson(evaluations(regulation, ruleset, folder))
      expectJson({ evaluate: await evaluate(ruleset, {}) })
      const compared = compareRulesets(ruleset, ruleset)
      const on = ruleset.inForce.from
      const items = agenda(ruleset, [], { on })
      expectJson({
        compareRulesets: compared,
        explainComparison: explainComparison(ruleset, ruleset, compared, 'vi'),
        agenda: items,
        explainAgenda: explainAgenda(ruleset, items, { lang: 'vi', on }),
        agendaTable: agendaTable(items, { lang: 'vi', on }),
      })
    })
  },
)

describe('JSON of what is measured and told', () => {
  it('keeps every result over rows with facts missing', () => {
    const on = '2017-12-31'
    const options = { phase: 'giai-doan-1', on }
    const ruleset = readRuleset('dong-nai/272-qd-tu', on)
    const years = syntheticYears(2016, 800).filter(({ year }) => year <= 2017)
    const rows = syntheticCommittee({ seed: 7, size: 800, year: 2017 }).map((row) => ({ ...row, year: 2017 }))
    const tallies = tally(ruleset, rows, 2017)
    const targets = measure(ruleset, { years }, options)
    const caps = measureCaps(ruleset, { years }, { on })
    const other = readRuleset('dong-nai/272-qd-tu', '2020-12-31')
    const compared = compareRulesets(ruleset, other, rows)
    expectJson({
      measure: targets,
      measureCaps: caps,
      tally: tallies,
      measureTallies: measureTallies(ruleset, tallies, options),
      measureCapTallies: measureCapTallies(ruleset, tallies, { on }),
      rollUp: rollUp(ruleset, tallies, readUnits(on), options),
      explainTargets: explainTargets(ruleset, targets, 'vi'),
      explainCaps: explainCaps(ruleset, caps, 'vi'),
      compareRulesets: compared,
      explainComparison: explainComparison(ruleset, other, compared, 'en'),
    })
    expect(JSON.stringify(targets)).toMatch(/"low":"\d+\/\d+"/)
  })

  it('keeps published figures, agendas, procedures, reports and thresholds', () => {
    const hauGiang = readRuleset('hau-giang/1972-qd-tu', '2022-12-31')
    const dongNai = readRuleset('dong-nai/272-qd-tu', '2020-12-31')
    const traVinh = readRuleset('tra-vinh/15-kh-tu', '2012-04-04')
    const { events, units = [] } = logOf('dong-nai')
    const items = agenda(dongNai, events, { on: '2017-12-31' })
    const procedure = checkProcedure(
      traVinh,
      'kiem-diem',
      { units: reviewUnits, members: reviewMembers, events: reviewYear(2012) },
      { on: '2012-12-31' },
    )
    const findings = reportNames.flatMap((name) => audit(reportIn(name)))
    expectJson({
      measure: measure(hauGiang, figuresOf('hau-giang/1972-qd-tu'), { phase: 'so-ket-05-nam', on: '2023-10-20' }),
      agenda: items,
      explainAgenda: explainAgenda(dongNai, items, { lang: 'vi', on: '2017-12-31', units }),
      checkProcedure: procedure,
      explainProcedure: explainProcedure(traVinh, procedure, { lang: 'vi', units: reviewUnits }),
      audit: findings,
      explainAudit: explainAudit(findings, 'vi'),
      proposeStatements: proposeStatements('Có 516/520 đảng viên, chiếm 99,32%'),
      parseThreshold: ['trên 85%', '2/3 trở lên', 'không có', 'giảm'].map(parseThreshold),
    })
  })
})
