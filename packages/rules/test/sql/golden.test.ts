import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dialects, tableName, toSql } from '../../src/index.ts'
import { checkedWith } from '../example.ts'

const { ruleset } = checkedWith({})

/** What stands in a golden file: the statements of the example, as somebody would run them. */
function statements(dialect: (typeof dialects)[number]): string {
  const options = { dialect, from: tableName(dialect, 'members'), keys: ['id'] }
  const { ddl, quality, decisions } = toSql(ruleset, options)
  return [ddl, quality, decisions].map((sql) => `${sql};\n`).join('\n')
}

test.each(dialects)('the statements of the example in %s are those that stand written', (dialect) => {
  const file = fileURLToPath(new URL(`golden/${dialect}.golden.sql`, import.meta.url))
  const found = statements(dialect)
  if (process.env.NEUGUONG_UPDATE) writeFileSync(file, found)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(found)
})
