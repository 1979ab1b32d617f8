import { readFileSync } from 'node:fs'
import * as z from 'zod'
import * as rules from '../../src/index.ts'
import { trungUong } from '../../src/trungUong.ts'

/** What `watched.cjs` saw. */
const { generatedCode } = globalThis as unknown as { readonly generatedCode: string[] }
const settings = JSON.stringify(z.config())
const done: Record<string, readonly string[]> = { load: generatedCode.splice(0) }

async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const result = await work()
  done[name] = [...(done[name] ?? []), ...generatedCode.splice(0)]
  return result
}

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a file that is shipped has findings')
  return value
}

async function everyStage(folders: readonly string[]): Promise<readonly string[]> {
  const answers: string[] = []
  const library = await stage('parse', trungUong)
  for (const folder of folders) {
    const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')
    const regulation = present(
      await stage('parse', () => rules.parse(read('regulation.json'), 'regulation.json').value),
    )
    const scenarios = present(await stage('parse', () => rules.parseScenarios(read('scenarios.json'), 's.json').value))
    await stage('check', () => rules.inspect(read('regulation.json'), 'regulation.json', { library }))
    await stage('test', () => rules.runScenarios(regulation, scenarios, library))
    for (const { on, facts } of scenarios.data.scenarios) {
      const ruleset = present(await stage('resolve', () => rules.resolve(regulation, { on, library }).value))
      const { outcome } = await stage('compile', () => rules.compile(ruleset)(facts))
      const evaluation = await stage('evaluate', () => rules.evaluate(ruleset, facts))
      await stage('explain', () => rules.explain(ruleset, evaluation, { lang: 'vi' }))
      await stage('sql', () => rules.toSql(ruleset, { dialect: 'postgres', from: 'members', keys: ['id'] }))
      answers.push(`${outcome}=${evaluation.decision.outcome}`)
    }
  }
  return answers
}

async function main(): Promise<void> {
  const answers = await everyStage(process.argv.slice(2))
  // Somebody else's schema, made beside ours: it is compiled as it would have been without us, where that is allowed.
  await stage('another', () => z.object({ a: z.string() }).parse({ a: '' }))
  console.log(JSON.stringify({ done, answers, settings, after: JSON.stringify(z.config()) }))
}

void main()
