import { hasErrors } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { regulationsOf } from '../files/findRegulation.ts'
import { type Library, loadLibrary } from '../files/loadRuleset.ts'
import { paintFor } from '../output/colour.ts'
import { findingJson } from '../output/json.ts'
import { showCount } from '../output/number.ts'
import { printCoverage } from '../output/printCoverage.ts'
import { printFindings } from '../output/printFindings.ts'
import { printLines } from '../output/printLines.ts'
import { table } from '../output/table.ts'
import { type Covered, coverTested } from '../scenarios/coverTested.ts'
import { scenariosFileOf } from '../scenarios/scenariosFile.ts'
import { failed, idleOf, type Tested, testRegulation } from '../scenarios/testRegulation.ts'
import { writeMissing } from '../scenarios/writeMissing.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly with?: readonly string[]
  readonly coverage: boolean
  readonly writeMissing: boolean
  readonly json: boolean
  readonly lang?: string
}

const passedOf = ({ results }: Tested): number => results.filter(({ passed }) => passed).length

function headOf({ words, lang }: Session, tested: Tested): string {
  if (tested.regulation === undefined) return words.test.unreadable(tested.file)
  const idle = idleOf(tested)
  if (idle !== undefined) return words.test.idle[idle](tested.regulation)
  return words.test.passed(tested.regulation, showCount(passedOf(tested), lang), showCount(tested.results.length, lang))
}

function printTested(session: Session, tested: Tested): void {
  const { io, words } = session
  const paint = paintFor(io.stdout, io.env)
  const isIdle = idleOf(tested) !== undefined
  const mark = (good: boolean): string =>
    isIdle ? paint.warning(words.mark.nothing) : good ? paint.good(words.mark.good) : paint.error(words.mark.error)
  const rows = table(tested.results.map(({ scenario, label }) => [scenario, label]))
  const lines = [
    `${mark(!failed(tested))} ${paint.strong(headOf(session, tested))}`,
    ...rows.map((row, index) => `  ${mark(tested.results[index]?.passed === true)} ${row}`),
    '',
  ]
  printLines(io.stdout, lines)
  printFindings(session, io.stdout, tested.findings, tested.texts)
}

/** A regulation with what its scenarios showed, where that was asked for. */
interface Shown {
  readonly tested: Tested
  readonly covered: Covered | undefined
}

const toJson = (all: readonly Shown[], { lang }: Session) =>
  all.map(({ tested, tested: { file, regulation, results, findings }, covered }) => ({
    file,
    regulation: regulation ?? null,
    tested: idleOf(tested) === undefined && results.length > 0,
    scenarios: results.map(({ scenario, label, passed }) => ({ scenario, label, passed })),
    diagnostics: findings.map((finding) => findingJson(finding, lang)),
    ...(covered && { coverage: covered }),
  }))

/** Writes what is missing beside a regulation, says so, and tests it again with that. */
async function complete(session: Session, tested: Tested, library: Library): Promise<Tested> {
  const { io, lang } = session
  const words = session.words.coverage
  const beside = scenariosFileOf(tested.file)
  const writing = await writeMissing(session, tested, library)
  if ('why' in writing) {
    endWithFindings(session)
    io.stderr.write(`${words.skipped[writing.why](beside)}\n`)
    return tested
  }
  if (writing.count === 0) {
    io.stderr.write(`${words.complete(beside)}\n`)
    return tested
  }
  io.stderr.write(`${words.added(beside, showCount(writing.count, lang))}\n`)
  return testRegulation(session, tested.file, library)
}

async function testAll(session: Session, files: readonly string[], library: Library, flags: Flags): Promise<Shown[]> {
  const all: Shown[] = []
  for (const file of files) {
    const first = await testRegulation(session, file, library)
    const tested = flags.writeMissing ? await complete(session, first, library) : first
    all.push({ tested, covered: flags.coverage ? coverTested(tested, library) : undefined })
  }
  return all
}

function printTotal({ io, words, lang }: Session, all: readonly Shown[]): void {
  const sum = (of: (tested: Tested) => number): string =>
    showCount(
      all.reduce((total, { tested }) => total + of(tested), 0),
      lang,
    )
  const scenarios = sum(({ results }) => results.length)
  const idle = all.filter(({ tested }) => idleOf(tested) !== undefined).length
  io.stdout.write(`${words.test.total(sum(passedOf), scenarios, showCount(all.length, lang))}\n`)
  if (idle > 0) io.stdout.write(`${words.test.untested(showCount(idle, lang))}\n`)
}

/** Nothing was found wrong, and something was tested: a folder where one regulation has no scenarios yet may still be fine. */
function isFine(all: readonly Shown[]): boolean {
  const idle = all.map(({ tested }) => idleOf(tested))
  return !all.some(({ tested }) => failed(tested)) && !idle.includes('undecided') && idle.includes(undefined)
}

async function test(this: Session, flags: Flags, folder: string): Promise<void> {
  const { io } = this
  const files = await regulationsOf(this, folder)
  const library = await loadLibrary(this, [folder, ...(flags.with ?? [])])
  const all = await testAll(this, files, library, flags)
  // Findings inside the folder stand with their regulation.
  const others = [...library.diagnostics.filter(({ place }) => !files.includes(place.file)), ...library.duplicates]
  if (!isFine(all) || hasErrors(others)) endWithFindings(this)
  if (flags.json) return void io.stdout.write(`${JSON.stringify(toJson(all, this), null, 2)}\n`)
  printFindings(this, io.stdout, others, library.texts)
  for (const { tested, covered } of all) {
    printTested(this, tested)
    if (covered) printCoverage(this, covered)
  }
  printTotal(this, all)
}

/** `neuguong test`: do the agreed examples still come out as agreed? */
export function testCommand(words: Words) {
  const { json, lang, with: folders } = flagsFor(words)
  return command<Flags, [string]>(words, {
    func: test,
    parameters: {
      flags: {
        with: folders,
        coverage: { kind: 'boolean', brief: words.coverage.flag, withNegated: false, default: false },
        writeMissing: { kind: 'boolean', brief: words.coverage.writeMissing, withNegated: false, default: false },
        json,
        lang,
      },
      positional: { kind: 'tuple', parameters: [argumentsFor(words).folder] },
    },
    docs: { brief: words.commands.test.brief, fullDescription: words.commands.test.description },
  })
}
