import { hasErrors } from '@neuguong/rules'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { regulationsOf } from '../files/findRegulation.ts'
import { loadLibrary } from '../files/loadRuleset.ts'
import { paintFor } from '../output/colour.ts'
import { findingJson } from '../output/json.ts'
import { showCount } from '../output/number.ts'
import { printFindings } from '../output/printFindings.ts'
import { table } from '../output/table.ts'
import { type Tested, testRegulation } from '../scenarios/testRegulation.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly with?: readonly string[]
  readonly json: boolean
  readonly lang?: string
}

const failed = ({ findings }: Tested): boolean => findings.some(({ level }) => level === 'error')
const passedOf = ({ results }: Tested): number => results.filter(({ passed }) => passed).length

function headOf({ words, lang }: Session, tested: Tested): string {
  if (tested.regulation === undefined) return words.test.unreadable(tested.file)
  if (tested.results.length === 0 && !failed(tested)) return words.test.none(tested.regulation)
  return words.test.passed(tested.regulation, showCount(passedOf(tested), lang), showCount(tested.results.length, lang))
}

function printTested(session: Session, tested: Tested): void {
  const { io, words } = session
  const paint = paintFor(io.stdout, io.env)
  const mark = (good: boolean): string => (good ? paint.good(words.mark.good) : paint.error(words.mark.error))
  const rows = table(tested.results.map(({ scenario, label }) => [scenario, label]))
  const lines = [
    `${mark(!failed(tested))} ${paint.strong(headOf(session, tested))}`,
    ...rows.map((row, index) => `  ${mark(tested.results[index]?.passed === true)} ${row}`),
    '',
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
  printFindings(session, io.stdout, tested.findings, tested.texts)
}

const toJson = (all: readonly Tested[], { lang }: Session) =>
  all.map(({ file, regulation, results, findings }) => ({
    file,
    regulation: regulation ?? null,
    scenarios: results.map(({ scenario, label, passed }) => ({ scenario, label, passed })),
    diagnostics: findings.map((finding) => findingJson(finding, lang)),
  }))

async function test(this: Session, flags: Flags, folder: string): Promise<void> {
  const { io, words, lang } = this
  const files = await regulationsOf(this, folder)
  const library = await loadLibrary(this, [folder, ...(flags.with ?? [])])
  const all: Tested[] = []
  for (const file of files) all.push(await testRegulation(this, file, library))
  // Findings inside the folder stand with their regulation.
  const others = [...library.diagnostics.filter(({ place }) => !files.includes(place.file)), ...library.duplicates]
  if (all.some(failed) || hasErrors(others)) endWithFindings(this)
  if (flags.json) return void io.stdout.write(`${JSON.stringify(toJson(all, this), null, 2)}\n`)
  printFindings(this, io.stdout, others, library.texts)
  for (const tested of all) printTested(this, tested)
  const sum = (of: (tested: Tested) => number): string =>
    showCount(
      all.reduce((total, one) => total + of(one), 0),
      lang,
    )
  io.stdout.write(
    `${words.test.total(
      sum(passedOf),
      sum(({ results }) => results.length),
      showCount(all.length, lang),
    )}\n`,
  )
}

/** `neuguong test`: do the agreed examples still come out as agreed? */
export function testCommand(words: Words) {
  const { json, lang, with: folders } = flagsFor(words)
  return buildCommand<Flags, [string], Session>({
    func: test,
    parameters: {
      flags: { with: folders, json, lang },
      positional: { kind: 'tuple', parameters: [argumentsFor(words).folder] },
    },
    docs: { brief: words.commands.test.brief, fullDescription: words.commands.test.description },
  })
}
