import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as core from '@neuguong/core'
import * as rules from '@neuguong/rules'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

const packages = fileURLToPath(new URL('../..', import.meta.url))

interface Example {
  readonly name: string
  readonly file: string
  readonly code: string
}

/** The code blocks that follow `@example` in the comments of a file. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(join(packages, file), 'utf8')
  return [...text.matchAll(/ \* @example[^\n]*\n(?: \*[^\n]*\n)*? \* ```ts\n([\s\S]*?) \* ```/g)].map(
    ({ 1: block = '', index }) => {
      const code = block.replace(/^ *\* ?/gm, '')
      return { name: `${file}:${text.slice(0, index).split('\n').length}`, file, code }
    },
  )
}

const isSource = (name: string): boolean => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name)
const sources = readdirSync(packages).flatMap((folder) =>
  readdirSync(join(packages, folder, 'src'), { recursive: true })
    .map((name) => join(folder, 'src', String(name)))
    .filter(isSource),
)
const examples = sources.flatMap(examplesOf)

/** A statement of an example as JavaScript; one followed by `// => value` becomes a check of its value. */
function runnable(statement: ts.Statement, code: string): string {
  if (ts.isImportDeclaration(statement)) return ''
  const text = statement.getText()
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? []
  const [, wanted] = /^\/\/ => (.*)$/.exec(comment ? code.slice(comment.pos, comment.end) : '') ?? []
  return wanted === undefined ? text : `check(${text.replace(/;$/, '')}, ${wanted})`
}

/** What a file exports, and what the files that it imports do. */
async function namesOf(file: string): Promise<object> {
  const text = readFileSync(join(packages, file), 'utf8')
  const near = [...text.matchAll(/^import .*from '(\..*\.ts)'/gm)].map(([, path = '']) => join(dirname(file), path))
  const modules = await Promise.all([...near, file].map((path) => import(join(packages, path)) as Promise<object>))
  return Object.assign({}, ...modules)
}

/** Runs an example over everything that its file, those near it and the packages export; answers how many values it checked. */
async function run({ code, file }: Example): Promise<number> {
  let checked = 0
  const check = (found: unknown, wanted: unknown): void => {
    checked += 1
    expect(found).toEqual(wanted)
  }
  const scope: Record<string, unknown> = { ...core, ...rules, ...(await namesOf(file)), z, check }
  const statements = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true).statements
  const typed = statements.map((statement) => runnable(statement, code)).join('\n;')
  const script = ts.transpile(`const $example = async () => {${typed}}`, { target: ts.ScriptTarget.ESNext })
  await new Function(...Object.keys(scope), `${script}; return $example()`)(...Object.values(scope))
  return checked
}

describe('the example in the comment at', () => {
  test.each(examples)('$name says what the code does', async (example) => {
    expect(await run(example)).toBe(example.code.match(/\/\/ => /g)?.length ?? 0)
  })
})

test('examples are found', () => {
  expect(examples.length).toBeGreaterThan(100)
})
