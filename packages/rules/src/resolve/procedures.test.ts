import { expect, test } from 'vitest'
import { entry, fileOf, fine } from '../../test/fixture.ts'
import { type Case, expectRefusal, sections } from '../../test/refusals.ts'
import { parse } from '../language/parse.ts'
import { resolve } from './resolve.ts'

const step = (id: string): string => `{ "id": "${id}", "subjects": ["collective"], "records": {
  "daKy": { "type": "boolean", "label": "Đã ký" },
  "ketQua": { "type": "choice", "label": "Kết quả", "options": { "dat": "Đạt", "khongDat": "Không đạt" } }
}, ${entry} }`

const procedure = (constraint: string, steps = `${step('hop')}, ${step('bao-cao')}`): string =>
  `"procedures": [{ "id": "q", "steps": [${steps}], "constraints": [${constraint}], ${entry} }]`

const withClause = (keys: string): Case[1] => sections(procedure(`{ "id": "c", ${keys}, ${entry} }`))

const order = (earlier: string, between = '"same-subject"'): string =>
  `"kind": "order", "earlier": ${earlier}, "later": { "step": "bao-cao" }, "between": ${between}, "required": "none"`

const refusals: readonly Case[] = [
  [
    'a step that is not there',
    withClause(order('{ "step": ▸"hopp" }')),
    'unknown-reference',
    { kind: 'step', suggestion: 'hop' },
  ],
  [
    'a record that the step does not have',
    withClause(`"kind": "evidence", "of": { "step": "hop" }, "must": { "daKi": ▸true }`),
    'unknown-reference',
    { kind: 'record', suggestion: 'daKy' },
  ],
  [
    'an option that the record does not have',
    withClause(order('{ "step": "hop", "where": { "ketQua": ▸"khongdat" } }')),
    'unknown-reference',
    { kind: 'option', suggestion: 'khongDat' },
  ],
  [
    'a value of another type',
    withClause(order('{ "step": "hop", "where": { "daKy": ▸3 } }')),
    'wrong-value',
    { fact: 'daKy', found: '3' },
  ],
  [
    'a position that no document names',
    withClause(order('{ "step": "hop", "positions": [▸"bi-thu-tinh"] }')),
    'unknown-reference',
    { kind: 'position' },
  ],
  [
    'a kind of body that no document names',
    withClause(`"kind": "actor", "of": { "step": "hop" }, "role": "by", "bodies": [▸"uy-ban-kiem-toan"]`),
    'unknown-reference',
    { kind: 'body', suggestion: 'uy-ban-kiem-tra' },
  ],
  [
    'an interpretation that is not there',
    withClause(order('{ "interpretation": ▸"i1", "readings": [{ "step": "hop" }, { "step": "bao-cao" }] }')),
    'unknown-reference',
    { kind: 'interpretation' },
  ],
  [
    'a relation that does not exist',
    withClause(order('{ "step": "hop" }', '▸"same-person"')),
    'unknown-value',
    { found: 'same-person' },
  ],
  [
    'a kind of clause that does not exist',
    withClause('"kind": ▸"sequence", "of": { "step": "hop" }'),
    'unknown-value',
    { found: 'sequence' },
  ],
  [
    'a step named twice',
    sections(procedure('', `${step('hop')}, ${step('hop').replace('"hop"', '▸"hop"')}`)),
    'duplicate-id',
    { id: 'hop' },
  ],
]

test.each(refusals)('a procedure with %s is refused where it stands', (...refusal) => {
  expectRefusal(refusal)
})

test('a procedure keeps the reading chosen of a clause, and says which interpretations it rests on', () => {
  const interpretations = `"interpretations": { "i1": { "cite": "ví dụ, 1", "question": "Ai?", "readings": ["một", "hai"], "chosen": 1, "why": "vì" } }`
  const clause = order('{ "interpretation": "i1", "readings": [{ "step": "hop" }, { "step": "bao-cao" }] }')
  const text = fileOf({
    sections: `${interpretations}, ${procedure(`{ "id": "c", ${clause}, ${entry} }`)}`,
    when: fine,
  })
  const { value: regulation } = parse(text, 'vi-du.json')
  const resolved = regulation && resolve(regulation, { on: '2017-01-01' })
  expect(resolved?.diagnostics).toEqual([])
  const [procedureOf] = resolved?.value?.procedures ?? []
  expect(procedureOf?.interpretations).toEqual(['i1'])
  expect(procedureOf?.constraints[0]).toMatchObject({ earlier: { step: 'bao-cao' } })
  const other = regulation && resolve(regulation, { on: '2017-01-01', readings: { i1: 0 } }).value
  expect(other?.procedures[0]?.constraints[0]).toMatchObject({ earlier: { step: 'hop' } })
})
