import type { Day, EventLog } from '@neuguong/core'
import {
  type AgendaItem,
  agendaCalendar,
  agenda as agendaOf,
  checkProcedure,
  explainAgenda,
  explainProcedure,
  explanationText,
  type ProcedureOf,
  type Ruleset,
  suggest,
  toMermaid,
} from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor, forbidTwoStdin, parseDay } from '../app/flags.ts'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { requireApart } from '../files/apart.ts'
import { endingOf } from '../files/endings.ts'
import { loadEvents } from '../files/loadEvents.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly on: Day
  readonly until?: Day
  readonly procedure?: string
  readonly out?: string
  readonly with?: readonly string[]
  readonly json: boolean
  readonly lang?: string
}

/** What a run works with. */
interface Work {
  readonly ruleset: Ruleset
  readonly log: EventLog
  readonly flags: Flags
}

type Text = { readonly json: unknown; readonly told: string; readonly written: (kind: string) => string | undefined }

function procedureOf({ words }: Session, { procedures }: Ruleset, id: string): ProcedureOf {
  const procedure = procedures.find((candidate) => candidate.id === id)
  const ids = procedures.map((candidate) => candidate.id)
  if (!procedure) throw new UsageError(words.agenda.unknownProcedure(id, suggest(id, ids), ids))
  return procedure
}

/** Duties on a day; `.ics` is the calendar file. */
function duties({ lang }: Session, { ruleset, log: { events, units = [] }, flags: { on, until } }: Work): Text {
  const items: AgendaItem[] = agendaOf(ruleset, events, { on, ...(until !== undefined && { until }) })
  const speech = { lang, on, units }
  return {
    json: items,
    told: explanationText(explainAgenda(ruleset, items, speech)),
    written: (kind) => (kind === '.ics' ? agendaCalendar(ruleset, items, speech) : undefined),
  }
}

/** A procedure on a day; `.mmd` is its diagram. */
function procedure(
  session: Session,
  { ruleset, log: { events, units = [], members = [] }, flags }: Work,
  id: string,
): Text {
  const { lang } = session
  const own = procedureOf(session, ruleset, id)
  const result = checkProcedure(ruleset, id, { units, members, events }, { on: flags.on })
  return {
    json: result,
    told: explanationText(explainProcedure(ruleset, result, { lang, units })),
    written: (kind) => (kind === '.mmd' ? toMermaid(own, lang) : undefined),
  }
}

async function write(session: Session, file: string, { written }: Text): Promise<void> {
  const text = written(endingOf(file))
  if (text === undefined) throw new UsageError(session.words.agenda.badOut(file))
  await writeWhole(session, file, [text])
  session.io.stderr.write(`${session.words.files.written(file)}\n`)
}

async function agenda(this: Session, flags: Flags, path: string, file: string | undefined): Promise<void> {
  forbidTwoStdin(this.words, path, file)
  await requireApart(this, { folders: [path], with: flags.with, inputs: [file], outputs: [flags.out] })
  // Duties are the same on every day in force; that day may be past, and what was owed is still asked for.
  const ruleset = await requireRuleset(this, path, { with: flags.with })
  if (!ruleset) return
  const nothing: EventLog = { regulation: ruleset.identity.regulation, events: [] }
  const log = file === undefined ? nothing : await loadEvents(this, file, ruleset)
  if (!log) return
  const work = { ruleset, log, flags }
  const text = flags.procedure === undefined ? duties(this, work) : procedure(this, work, flags.procedure)
  if (flags.out !== undefined) await write(this, flags.out, text)
  else this.io.stdout.write(`${flags.json ? JSON.stringify(text.json, null, 2) : text.told}\n`)
}

/** `neuguong agenda`: what is due, done and late, and what a procedure allows next? */
export function agendaCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation } = argumentsFor(words)
  const { flags, placeholders } = words
  const parse = (input: string): string => input
  return command<Flags, [string, string?]>(words, {
    func: agenda,
    parameters: {
      flags: {
        on: { ...on, brief: flags.asOf },
        until: { ...on, parse: (input: string) => parseDay(words, input), brief: flags.until, optional: true },
        procedure: { kind: 'parsed', parse, brief: flags.procedure, placeholder: placeholders.text, optional: true },
        out: { kind: 'parsed', parse, brief: flags.agendaOut, placeholder: placeholders.file, optional: true },
        with: folders,
        json,
        lang,
      },
      positional: {
        kind: 'tuple',
        parameters: [
          regulation,
          { parse, brief: words.arguments.events, placeholder: placeholders.events, optional: true },
        ],
      },
    },
    docs: { brief: words.commands.agenda.brief, fullDescription: words.commands.agenda.description },
  })
}
