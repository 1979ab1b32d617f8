import { toSql } from '../../src/index.ts'
import { entry, fileOf, rulesetOf } from '../fixture.ts'
import { agreeInSql } from './agree.ts'
import { onEveryEngine } from './engines.ts'

const ids = (count: number, letter: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`)

const options = ids(300, 'o')
const optionsText = options.map((id) => `"${id}": "Mức ${id}"`).join(', ')

/** A scale of forty levels, and a rule for each, by the place of an option among three hundred. */
const levels = ids(40, 'muc-')
const manyLevels = (hitPolicy: 'first' | 'unique') =>
  fileOf({
    facts: `
      "chon": { "type": "choice", "options": { ${optionsText} }, ${entry} },
      "bac": { "type": "level", "options": { ${optionsText} }, ${entry} },
      "co": { "type": "boolean", ${entry} }`,
    sections: `"scales": [{ "id": "dai", "subject": "member", "levels": [${levels
      .map((id) => `{ "id": "${id}", "label": "Mức ${id}" }`)
      .join(', ')}], ${entry} }]`,
    rules: levels
      .map((tier, at) => {
        const own = { fact: 'bac', operator: 'greaterThan', value: `o${299 - 7 * at}` }
        const chosen = {
          all: [
            { fact: 'chon', operator: 'equal', value: `o${299 - at}` },
            { fact: 'co', operator: 'equal', value: true },
          ],
        }
        return `{ "id": "r${at}", "tier": "${tier}", "when": ${JSON.stringify({ any: [own, chosen] })}, ${entry} }`
      })
      .join(',\n'),
  })
    .replace('"scale": "conduct"', '"scale": "dai"')
    .replace('"rules": [', `"hitPolicy": "${hitPolicy}", "rules": [`)

const members = [
  {},
  { chon: 'o299', bac: 'o0', co: true },
  { chon: 'o43', bac: 'o0', co: true },
  { chon: 'o255', bac: 'o256' },
  { chon: 'o260', co: true },
  { bac: 'o299', co: false },
  { bac: 'o31', co: true },
  { chon: 'o299', bac: 'o32' },
]

for (const hitPolicy of ['first', 'unique'] as const)
  onEveryEngine(
    `scales of forty levels and facts of three hundred options, hit policy ${hitPolicy}`,
    async (engine) => {
      const ruleset = rulesetOf(manyLevels(hitPolicy))
      await engine.run(toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] }).ddl)
      await agreeInSql(engine, ruleset, members, {})
    },
  )

onEveryEngine('a regulation without a rule leaves everybody unruled', async (engine) => {
  for (const hitPolicy of ['first', 'unique']) {
    const ruleset = rulesetOf(
      fileOf({ facts: `"co": { "type": "boolean", ${entry} }`, rules: ' ' }).replace(
        '"rules": [',
        `"hitPolicy": "${hitPolicy}", "rules": [`,
      ),
    )
    await engine.run(`DROP TABLE IF EXISTS ${engine.table}`)
    await engine.run(toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] }).ddl)
    await agreeInSql(engine, ruleset, [{}, { co: true }], {})
  }
})
