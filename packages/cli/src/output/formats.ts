import type { Session } from '../app/session.ts'
import { sayFinding } from '../words/say.ts'
import { sayDays } from './days.ts'
import type { Finding } from './finding.ts'
import { junit } from './junit.ts'
import { sarif } from './sarif.ts'

/** The formats in which findings can be printed, besides the one for people. */
export const formats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const

/** One of the formats of {@link formats}. */
export type Format = (typeof formats)[number]

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Findings as workflow commands of GitHub, which shows them beside the lines. */
function github(session: Session, findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { message, hint } = sayFinding(finding, session.lang)
      const { file, line, column } = finding.place
      const text = [message, sayDays(session, finding), hint].filter((one) => one !== undefined).join('\n')
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(finding.code)}`
      return `::${commands[finding.level]} ${place}::${escaped(text)}\n`
    })
    .join('')
}

/** Findings in a format that programs read; `json` and `pretty` are made by the command itself. */
export const printAs: Readonly<
  Record<Exclude<Format, 'pretty' | 'json'>, (session: Session, findings: readonly Finding[]) => string>
> = { sarif, junit, github }
