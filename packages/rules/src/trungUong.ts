import qd08 from '../regulations/trung-uong/08-qdi-tw/regulation.json' with { type: 'json' }
import qd101 from '../regulations/trung-uong/101-qd-tw/regulation.json' with { type: 'json' }
import { parse, type Regulation } from './language/parse.ts'

/** The central regulations' files, by the name shown in findings. One line a regulation. */
const files: Readonly<Record<string, unknown>> = {
  'trung-uong/101-qd-tw/regulation.json': qd101,
  'trung-uong/08-qdi-tw/regulation.json': qd08,
}

/** The central regulations that every province implements, parsed and ready to be a `library` of `resolve`. */
export const trungUong = (): readonly Regulation[] =>
  Object.entries(files).flatMap(([file, data]) => parse(JSON.stringify(data, null, 2), file).value ?? [])
