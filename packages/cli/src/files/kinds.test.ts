import { describe, expect, test } from 'vitest'
import { sampleText } from '../../test/sample.ts'
import { isKind, kinds } from './kinds.ts'

const row = { id: 'dv-1', kyLuat: 'x', soViec: 3 }
const lines = (...rows: readonly object[]): string => rows.map((one) => JSON.stringify(one)).join('\n')

/** Lists whose columns are called as keys of our files are, whole and cut. */
const lists: Readonly<Record<string, string>> = {
  'an object with a key of a regulation': JSON.stringify({ ...row, document: 'x', tiers: 'y' }),
  'an object with a list in it': JSON.stringify({ ...row, groups: ['x', 'y'], caps: [] }),
  'an object with parts and cells': JSON.stringify({ ...row, hoTen: 'x', document: { so: 'x' } }),
  'an object with an id like ours': JSON.stringify({ id: 'chi-bo/dv-1', label: 'x', document: 'y' }),
  'lines with keys of ours': lines({ ...row, phases: 'x', conditions: 'y', series: 'z', columns: 1 }, row),
  'lines with parts': lines({ id: 'x', document: { so: 'x' }, scenarios: [{ a: 1 }] }, row),
  'lines with a broken one': `${lines({ ...row, scenarios: [] })}\n{"id":"x`,
  'a row that is cut': '{"id":"dv-1","document":"x","conditions":"y","kyL',
  'a row with an id like ours that is cut': '{"id":"chi-bo/dv-1","label":"x","kyL',
  'an array that is cut': '[{"id":"dv-1","document":"x","conditions":"y","operator":"z"},{"id":"d',
  'members with a level': JSON.stringify([{ id: 'x', label: 'y', level: 'z' }]),
  'members with a level that is one': JSON.stringify([{ ...row, level: 'co-so' }]),
  'members that are cut': '[{"id":"x","level":"y","parent":"z","kyL',
  'a table': 'id;document;tiers;conditions\nx;y;z;1\n',
  'a table of keys': '"id","document","tiers","conditions"\n"x","y","z","1"\n',
  'numbers alone': '079123456789;0912345678\n',
  'a brace before a name': '{Nguyen Van A',
}

describe.each(kinds)('no list is taken for a file of %s', (kind) => {
  test.each(Object.entries(lists))('%s', (_, text) => expect(isKind(text, kind)).toBe(false))
})

const units = [
  { id: 'a', label: 'A', level: 'co-so' },
  { id: 'b', label: 'B', level: 'xa', cha: 'a' },
]

test.each([
  ['regulation', 'as it should be', sampleText],
  ['regulation', 'on one line', JSON.stringify(JSON.parse(sampleText))],
  ['regulation', 'cut', sampleText.slice(0, 700)],
  ['regulation', 'with a title above', `QUY ĐỊNH MẪU\n${sampleText}`],
  ['regulation', 'twice', `${sampleText}\n${sampleText}`],
  ['regulation', 'in curly quotes', sampleText.replaceAll('"', '”')],
  ['regulation', 'with a bracket for a brace', sampleText.replace('"facts": {', '"facts": [')],
  ['regulation', 'with a key that is mistyped', sampleText.replace('"inForce"', '"hieuLuc"')],
  ['regulation', 'with a note of its own', sampleText.replace('{', '{ "ghiChu": "x",')],
  ['regulation', 'hardly begun', '{ "id": "a/b" '],
  ['scenarios', 'with nothing in it', '{ "regulation": "a/b", "scenarios": [] }'],
  ['events', 'with nothing in it', '{ "regulation": "a/b", "events": [] }'],
  ['events', 'with a mistake', '{ "regulation": "272", "events": [{ "ngay": 1 }] }'],
  ['figures', 'with a mistake', '{ "document": "a", "series": [{ "nam": 1 }] }'],
  ['mapping', 'with a mistake', '{ "columns": { "Mã": "id" } }'],
  ['units', 'with mistakes', JSON.stringify(units)],
  ['units', 'cut', JSON.stringify(units).slice(0, 60)],
] as const)('a file of %s is one %s', (kind, _, text) => expect(isKind(text, kind)).toBe(true))
