import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type AsyncFact, type AsyncFacts, evaluate, type FactValue, type Ruleset } from '@neuguong/rules'
import { syntheticCommittee } from '../src/committee.ts'
import { conclusionLabel } from '../src/distribution.ts'
import { readRuleset } from '../src/library.ts'
import { table } from '../src/table.ts'

const columnTypes = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  set: 'VARCHAR[]',
  day: 'VARCHAR',
  choice: 'VARCHAR',
  level: 'VARCHAR',
}

/** Members in a table with one column for each fact: names and types come from the regulation. */
async function createMembers(connection: DuckDBConnection, ruleset: Ruleset): Promise<void> {
  const facts = Object.values(ruleset.facts)
  const columns = [['id', 'VARCHAR'], ...facts.map(({ id, type }) => [id, columnTypes[type]])]
  const structure = columns.map(([name, type]) => `"${name}":"${type}"`).join(',')
  const rows = JSON.stringify(syntheticCommittee({ seed: 2016, size: 500, year: 2017 }))
  await connection.run(
    `CREATE TABLE dang_vien AS SELECT unnest(from_json($1::JSON, '[{${structure}}]'), max_depth := 2)`,
    [rows],
  )
}

/** Every fact as a function that asks the database, when the engine asks for it and at most once. */
function factsOf(connection: DuckDBConnection, ruleset: Ruleset, id: string, onQuery: () => void): AsyncFacts {
  const lookUp = (fact: string): AsyncFact => {
    return async () => {
      onQuery()
      const sql = `SELECT "${fact}" AS value FROM dang_vien WHERE id = $1`
      const [row] = (await connection.runAndReadAll(sql, [id])).getRowObjectsJson()
      return (row?.value ?? null) as FactValue
    }
  }
  return Object.fromEntries(Object.keys(ruleset.facts).map((fact) => [fact, lookUp(fact)]))
}

/** Facts that live in a database: `evaluate` runs json-rules-engine, which waits for each fact that is looked up. */
export async function main(print: (line: string) => void): Promise<void> {
  const ruleset = readRuleset('dong-nai/272-qd-tu', '2017-12-31')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await createMembers(connection, ruleset)

  let queries = 0
  const decideOne = async (id: string): Promise<string[]> => {
    const { decision } = await evaluate(
      ruleset,
      factsOf(connection, ruleset, id, () => queries++),
    )
    const missing = decision.missing.join(', ') || '–'
    return [id, conclusionLabel(ruleset, decision.tier ?? decision.outcome), decision.rule ?? '–', missing]
  }
  const ids = ['dv-00001', 'dv-00002', 'dv-00003', 'dv-00004', 'dv-00005', 'dv-00006', 'dv-00007', 'dv-00008']
  const rows = await Promise.all(ids.map(decideOne))

  print('Dữ kiện nằm trong bảng dang_vien của DuckDB; mỗi dữ kiện được hỏi khi cần đến.')
  for (const line of table([['Mã', 'Kết quả', 'Quy tắc', 'Còn thiếu'], ...rows])) print(line)
  print(`${ids.length} đảng viên, ${Object.keys(ruleset.facts).length} dữ kiện, ${queries} lần hỏi cơ sở dữ liệu`)

  connection.closeSync()
  instance.closeSync()
}

// `node packages/examples/examples/07-du-lieu-trong-duckdb.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
