import { type Application, buildApplication, buildRouteMap } from '@stricli/core'
import manifest from '../../package.json' with { type: 'json' }
import { agendaCommand } from '../commands/agenda.ts'
import { auditCommand } from '../commands/audit.ts'
import { checkCommand } from '../commands/check.ts'
import { diffCommand } from '../commands/diff.ts'
import { doctorCommand } from '../commands/doctor.ts'
import { evaluateCommand } from '../commands/evaluate.ts'
import { explainCommand } from '../commands/explain.ts'
import { fmtCommand } from '../commands/fmt.ts'
import { initCommand } from '../commands/init.ts'
import { measureCommand } from '../commands/measure.ts'
import { schemaCommand } from '../commands/schema.ts'
import { sqlCommand } from '../commands/sql.ts'
import { testCommand } from '../commands/test.ts'
import { typesCommand } from '../commands/types.ts'
import type { Words } from '../words/words.ts'
import { exitCodeOf } from './exitCode.ts'
import type { Session } from './session.ts'
import { applicationText } from './text.ts'

const routesFor = (words: Words) =>
  buildRouteMap({
    routes: {
      agenda: agendaCommand(words),
      audit: auditCommand(words),
      check: checkCommand(words),
      diff: diffCommand(words),
      doctor: doctorCommand(words),
      evaluate: evaluateCommand(words),
      explain: explainCommand(words),
      fmt: fmtCommand(words),
      init: initCommand(words),
      measure: measureCommand(words),
      schema: schemaCommand(words),
      sql: sqlCommand(words),
      test: testCommand(words),
      types: typesCommand(words),
    },
    // Vietnamese names of the commands, in ASCII so that any keyboard can type them.
    aliases: {
      lich: 'agenda',
      'ra-soat': 'audit',
      'kiem-tra': 'check',
      'so-sanh': 'diff',
      'xem-danh-sach': 'doctor',
      'danh-gia': 'evaluate',
      'giai-thich': 'explain',
      'dinh-dang': 'fmt',
      'khoi-tao': 'init',
      'do-luong': 'measure',
      'luoc-do': 'schema',
      'cau-lenh': 'sql',
      thu: 'test',
      kieu: 'types',
    },
    docs: { brief: words.program.brief, fullDescription: words.program.description },
  })

/** The program in one language. One line a command above. */
export const buildProgram = (words: Words): Application<Session> =>
  buildApplication(routesFor(words), {
    name: 'neuguong',
    versionInfo: { currentVersion: manifest.version },
    localization: { text: applicationText(words) },
    completion: { includeAliases: true },
    scanner: { caseStyle: 'allow-kebab-for-camel' },
    documentation: { onlyRequiredInUsageLine: true, caseStyle: 'convert-camel-to-kebab' },
    determineExitCode: exitCodeOf,
  })
