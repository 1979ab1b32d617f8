import type { Day } from '@neuguong/core'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { type MemberFlags, memberFlagsFor } from '../app/memberFlags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { diagnosisJson } from '../doctor/diagnosisJson.ts'
import { examine } from '../doctor/examine.ts'
import { printDiagnosis } from '../doctor/printDiagnosis.ts'
import { writeMapping } from '../doctor/writeMapping.ts'
import { requireApart } from '../files/apart.ts'
import { requireEnding } from '../files/endings.ts'
import { loadUnits } from '../files/loadUnits.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import type { Words } from '../words/words.ts'

interface Flags extends MemberFlags {
  readonly on: Day
  readonly with?: readonly string[]
  readonly writeMapping?: string
  readonly units?: string
  readonly json: boolean
  readonly lang?: string
}

async function doctor(this: Session, flags: Flags, path: string, file: string): Promise<void> {
  forbidTwoStdin(this.words, path, file)
  await requireEnding(this, flags.rejected, '.csv')
  await requireEnding(this, flags.writeMapping, '.json')
  await requireApart(this, {
    folders: [path],
    with: flags.with,
    list: file,
    inputs: [flags.mapping, flags.units],
    outputs: [flags.rejected, flags.writeMapping],
  })
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const units = flags.units === undefined ? undefined : await loadUnits(this, flags.units)
  if (flags.units !== undefined && !units) return
  const diagnosis = await examine(this, { file, ruleset, on: flags.on, units, options: flags })
  if (flags.json) this.io.stdout.write(`${JSON.stringify(diagnosisJson(file, diagnosis, this.lang), null, 2)}\n`)
  else printDiagnosis(this, file, diagnosis)
  if (flags.writeMapping !== undefined) await writeMapping(this, flags.writeMapping, ruleset, diagnosis)
  if (diagnosis.groups.some(({ finding }) => finding.level === 'error')) endWithFindings(this)
}

/** `neuguong doctor`: where may this list be misread? */
export function doctorCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  const { flags, brief, description } = words.doctor
  const parse = (input: string): string => input
  const { file: placeholder } = words.placeholders
  return command<Flags, [string, string]>(words, {
    func: doctor,
    parameters: {
      flags: {
        on,
        ...memberFlagsFor(words),
        writeMapping: { kind: 'parsed', parse, brief: flags.writeMapping, placeholder, optional: true },
        units: { kind: 'parsed', parse, brief: flags.units, placeholder, optional: true },
        with: folders,
        json,
        lang,
      },
      positional: { kind: 'tuple', parameters: [regulation, members] },
    },
    docs: { brief, fullDescription: description },
  })
}
