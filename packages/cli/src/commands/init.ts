import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Day, parseVietnameseDay } from '@neuguong/core'
import { hasErrors, parse, RegulationId, resolve, scenarioSchema, schema, suggest, trace } from '@neuguong/rules'
import { ask, canAsk } from '../app/ask.ts'
import { command } from '../app/command.ts'
import { flagsFor, parseDay } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { REGULATION } from '../files/findRegulation.ts'
import { type Library, loadLibrary } from '../files/loadRuleset.ts'
import { type Start, schemaFiles, starterScenarios, starterText } from '../files/starter.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { printFindings } from '../output/printFindings.ts'
import { scenariosFileOf } from '../scenarios/scenariosFile.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly id?: string
  readonly label?: string
  readonly implements?: readonly string[]
  readonly from?: Day
  readonly with?: readonly string[]
  readonly lang?: string
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const isId = (id: string): boolean => RegulationId.safeParse(id).success

/** Why a regulation cannot be implemented: there is none of that id. */
function refuseParent(words: Words, { regulations }: Library, id: string): string | undefined {
  const ids = regulations.map(({ data }) => data.id)
  return ids.includes(id) ? undefined : words.init.unknownParent(id, suggest(id, ids), ids)
}

const listOf = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((part) => part !== '')

/** A day in either way of writing. */
const dayOf = (text: string): string => parseVietnameseDay(text) ?? text

async function asked(session: Session, flags: Flags, library: Library): Promise<Start> {
  const { words } = session
  const { questions } = words.init
  const id =
    flags.id ??
    (await ask(session, {
      ...questions.id,
      refuse: (answer) => (isId(answer) ? undefined : words.init.badId(answer)),
    }))
  const label =
    flags.label ??
    (await ask(session, {
      ...questions.label,
      refuse: (answer) => (answer.trim() === '' ? words.init.emptyLabel : undefined),
    }))
  const parents =
    flags.implements ??
    listOf(
      await ask(session, {
        ...questions.implements,
        refuse: (answer) => listOf(answer).flatMap((one) => refuseParent(words, library, one) ?? [])[0],
      }),
    )
  const from =
    flags.from ??
    dayOf(
      await ask(session, {
        ...questions.from,
        refuse: (answer) => (Day.safeParse(dayOf(answer)).success ? undefined : words.args.badDay(answer)),
      }),
    )
  return { id, label: label.normalize('NFC').trim(), implements: parents, from }
}

const missingIn = ({ id, label, from }: Flags): readonly string[] =>
  Object.entries({ id, label, from }).flatMap(([name, value]) => (value === undefined ? [`--${name}`] : []))

/** Holds what was given on the command line against what there is. @throws UsageError */
function checkFlags(session: Session, flags: Flags, library: Library): void {
  const { words } = session
  const { id, label, implements: parents } = flags
  if (id !== undefined && !isId(id)) throw new UsageError(words.init.badId(id))
  if (label?.trim() === '') throw new UsageError(words.init.emptyLabel)
  for (const parent of parents ?? []) {
    const refused = refuseParent(words, library, parent)
    if (refused !== undefined) throw new UsageError(refused)
  }
  const missing = missingIn(flags)
  if (missing.length > 0 && !canAsk(session)) throw new UsageError(words.init.missing(missing))
}

async function init(this: Session, flags: Flags, folder = '.'): Promise<void> {
  const { io, words } = this
  const file = join(folder, REGULATION)
  const beside = scenariosFileOf(file)
  for (const path of [file, beside]) if (await exists(path)) throw new UsageError(words.init.exists(path))
  const library = await loadLibrary(this, flags.with ?? [])
  checkFlags(this, flags, library)
  const whole = missingIn(flags).length === 0 ? { ...flags, implements: flags.implements ?? [] } : flags
  const start = await asked(this, whole, library)
  const text = starterText(start)
  const { value, diagnostics } = parse(text, file)
  const outcome = value && resolve(value, { on: value.data.inForce.from, library: library.regulations })
  const found = [...diagnostics, ...(outcome?.diagnostics ?? [])]
  if (!outcome?.value || hasErrors(found)) {
    printFindings(this, io.stderr, found, new Map([[file, text]]))
    return endWithFindings(this)
  }
  await mkdir(folder, { recursive: true })
  const files: readonly (readonly [string, string])[] = [
    [join(folder, schemaFiles.regulation), `${JSON.stringify(schema(), null, 2)}\n`],
    [join(folder, schemaFiles.scenarios), `${JSON.stringify(scenarioSchema(), null, 2)}\n`],
    [beside, starterScenarios(start, trace(outcome.value, {}).decision.outcome)],
    [file, text],
  ]
  for (const [path, content] of files) {
    if (await exists(path)) continue
    await writeWhole(this, path, [content])
    io.stdout.write(`${words.files.written(path)}\n`)
  }
  io.stdout.write(`${words.init.next(folder)}\n`)
}

/** `neuguong init`: the files of a new regulation. */
export function initCommand(words: Words) {
  const { lang, with: folders } = flagsFor(words)
  const { flags, placeholders } = words
  const text = (brief: string) =>
    ({
      kind: 'parsed',
      parse: (input: string) => input,
      brief,
      placeholder: placeholders.text,
      optional: true,
    }) as const
  return command<Flags, [string?]>(words, {
    func: init,
    parameters: {
      flags: {
        id: text(words.init.flags.id),
        label: text(words.init.flags.label),
        implements: { ...text(words.init.flags.implements), variadic: true },
        from: {
          kind: 'parsed',
          parse: (input: string) => parseDay(words, input),
          brief: words.init.flags.from,
          placeholder: placeholders.day,
          optional: true,
        },
        with: { ...folders, brief: flags.with },
        lang,
      },
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: (input: string) => input,
            brief: words.init.folder,
            placeholder: placeholders.folder,
            optional: true,
          },
        ],
      },
    },
    docs: { brief: words.init.brief, fullDescription: words.init.description },
  })
}
