import type { Day } from '@neuguong/core'
import { type Dialect, dialects, type Ruleset, type Sql, tableName, toSql } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { requireApart } from '../files/apart.ts'
import { requireEnding } from '../files/endings.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { printFindings } from '../output/printFindings.ts'
import type { Words } from '../words/words.ts'

const statements = ['decisions', 'ddl', 'quality'] as const
const values = ['any', 'declared'] as const

interface Flags {
  readonly on: Day
  readonly with?: readonly string[]
  readonly dialect: Dialect
  readonly table: string
  readonly key?: readonly string[]
  readonly what: (typeof statements)[number]
  readonly values: (typeof values)[number]
  readonly type?: readonly string[]
  readonly out?: string
  readonly lang?: string
}

const typeOf = /^([^=]+)=([A-Za-z][\w ]*(?:\(\d+(?:, ?\d+)?\))?)$/

/** The types of columns as the command line says them: `diem=DECIMAL(10,2)`. */
function typesFor({ sql }: Words, { facts }: Ruleset, given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((text) => {
      const [, fact = '', type = ''] = typeOf.exec(text) ?? []
      if (!Object.hasOwn(facts, fact) || facts[fact]?.type !== 'number') throw new UsageError(sql.badType(text))
      return [fact, type]
    }),
  )
}

/** A key that cannot be passed through is a mistake of the command line. */
function written(words: Words, ruleset: Ruleset, { dialect, table, key = ['id'], values, type = [] }: Flags): Sql {
  const types = typesFor(words, ruleset, type)
  try {
    return toSql(ruleset, { dialect, from: tableName(dialect, ...table.split('.')), keys: key, values, types })
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(words.sql.badKey(key.join(', ')))
    throw error
  }
}

async function sql(this: Session, flags: Flags, path: string): Promise<void> {
  await requireEnding(this, flags.out, '.sql')
  await requireApart(this, { folders: [path], with: flags.with, outputs: [flags.out] })
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const { refused, ...made } = written(this.words, ruleset, flags)
  printFindings(this, this.io.stderr, refused)
  if (refused.length > 0) return endWithFindings(this)
  const text = `${made[flags.what]};\n`
  if (flags.out === undefined) return void this.io.stdout.write(text)
  await writeWhole(this, flags.out, [text])
  this.io.stderr.write(`${this.words.files.written(flags.out)}\n`)
}

const parse = (input: string): string => input

/** `neuguong sql`: a statement that gives the same results where the data are. */
export function sqlCommand(words: Words) {
  const { flags: briefs, placeholders, brief, description } = words.sql
  const shared = flagsFor(words)
  const optional = true
  return command<Flags, [string]>(words, {
    func: sql,
    parameters: {
      flags: {
        on: shared.on,
        with: shared.with,
        dialect: { kind: 'enum', values: dialects, brief: briefs.dialect },
        table: { kind: 'parsed', parse, brief: briefs.table, placeholder: placeholders.table, default: 'members' },
        key: { kind: 'parsed', parse, brief: briefs.key, placeholder: placeholders.key, variadic: true, optional },
        what: { kind: 'enum', values: statements, brief: briefs.what, default: 'decisions' },
        values: { kind: 'enum', values, brief: briefs.values, default: 'any' },
        type: { kind: 'parsed', parse, brief: briefs.type, placeholder: placeholders.type, variadic: true, optional },
        out: { kind: 'parsed', parse, brief: briefs.out, placeholder: words.placeholders.file, optional },
        lang: shared.lang,
      },
      positional: { kind: 'tuple', parameters: [argumentsFor(words).regulation] },
    },
    docs: { brief, fullDescription: description },
  })
}
