import { levels } from '@neuguong/core'
import type { RollUp, Ruleset, UnitResult } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { csvLine } from '../output/csvLine.ts'
import { conclusionNames } from '../summary/conclusions.ts'
import { conclusionsIn, type Figures, figuresOf, openIn, settledOn, totalOf } from './unitRows.ts'

const levelLabel = (id: string): string => levels.find((level) => level.id === id)?.label ?? id

function figureCells(figures: Figures, conclusions: readonly string[]): readonly number[] {
  const { met, notMet, unknown, over } = figures.outcomes
  const { low, high } = figures.members
  return [low, high, ...conclusions.map((id) => settledOn(figures, id)), openIn(figures), met, notMet, unknown, over]
}

/** The tree as Vietnamese Excel opens it: UTF-8 with a mark, `;` between cells. What is not shown stays empty, and says why. */
export function unitCsv({ words, lang }: Session, ruleset: Ruleset, rollUp: RollUp): string {
  const { columns, everybody, reasons } = words.tree
  const conclusions = conclusionsIn(ruleset, rollUp)
  const names = conclusionNames(words, ruleset, lang)
  const heads = [columns.code, columns.unit, columns.level, columns.parent, columns.depth, columns.hidden]
  const counts = [columns.open, columns.met, columns.notMet, columns.unknown, columns.over]
  const unitLine = ({ unit, label: name, level, parent, depth, figures, hidden }: UnitResult): string =>
    csvLine([
      unit,
      name,
      levelLabel(level),
      parent ?? '',
      depth,
      hidden ? reasons[hidden] : '',
      ...(figures ? figureCells(figuresOf(figures), conclusions) : []),
    ])
  return [
    '\uFEFF',
    csvLine([
      ...heads,
      columns.members,
      columns.membersMost,
      ...conclusions.map((id) => names.get(id) ?? id),
      ...counts,
    ]),
    csvLine(['', everybody, '', '', '', '', ...figureCells(totalOf(rollUp), conclusions)]),
    ...rollUp.units.map(unitLine),
  ].join('')
}
