import type { Diagnostic } from '../src/language/diagnostic.ts'
import { parse, type Regulation } from '../src/language/parse.ts'
import { resolve } from '../src/resolve/resolve.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'

/** Stands in the text of a file right before the place where a finding is expected. */
const mark = '▸'

/** The end of an element: where it stands and on whose word. */
export const entry = '"label": "Ví dụ", "cite": "ví dụ, 1", "authority": "illustrative"'

/** A comparison that is always fine. */
export const fine = '{ "fact": "soVu", "operator": "equal", "value": 1 }'

const facts = `
    "soVu": { "type": "number", "min": 0, "max": 9, ${entry} },
    "ngayVao": { "type": "day", ${entry} },
    "daDangKy": { "type": "boolean", ${entry} },
    "banDangKy": { "type": "choice", "options": { "khong": "Chưa đăng ký", "cuThe": "Cụ thể, thiết thực" }, ${entry} },
    "mucDat": { "type": "level", "options": { "chuaDat": "Chưa đạt", "dat": "Đạt", "tot": "Tốt" }, ${entry} },
    "viPham": { "type": "set", "options": { "loiDung": "Lợi dụng", "matDoanKet": "Mất đoàn kết" }, ${entry} }`

/** Parts of a regulation, as JSON text; what is left out is fine. */
export interface Parts {
  readonly id?: string
  readonly head?: string
  readonly facts?: string
  readonly when?: string
  readonly rules?: string
  readonly sections?: string
}

/** The text of a small regulation. */
export const fileOf = ({ id = 'vi-du/mot', head, when = fine, sections = '', ...parts }: Parts): string => `{
  "id": "${id}",
  "label": "Ví dụ",
  ${head ?? '"document": { "kind": "quyet-dinh", "issuer": "Tỉnh ủy" },\n  "inForce": { "from": "2016-01-01" },'}
  "facts": {${parts.facts ?? facts}
  },
  ${sections === '' ? '' : `${sections},`}
  "tiers": {
    "scale": "conduct",
    "rules": [
      ${parts.rules ?? `{ "id": "r1", "tier": "good", "when": ${when}, ${entry} }`}
    ]
  }
}`

/** A finding, and where it is: `code line:column`. */
export const placed = ({ code, place }: Diagnostic): string => `${code} ${place.line}:${place.column}`

/** Where the marks of a text stand, as `line:column`, and the text without them. */
export function readMarks(marked: string): { readonly text: string; readonly places: readonly string[] } {
  const pieces = marked.split(mark)
  const places = pieces.slice(1).map((_, index) => {
    const lines = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n')
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
  })
  return { text: pieces.join(''), places }
}

/** All findings of a text: those of `parse`, or when there are none, those of `resolve`. */
export function findingsOf(
  text: string,
  on = '2017-06-30',
  library: readonly Regulation[] = [],
): readonly Diagnostic[] {
  const { value, diagnostics } = parse(text, 'vi-du.json')
  return value ? [...diagnostics, ...resolve(value, { on, library }).diagnostics] : diagnostics
}

/** A regulation whose text must be readable. */
export function read(text: string, file = 'vi-du.json'): Regulation {
  const { value, diagnostics } = parse(text, file)
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** A ruleset that must resolve without errors. */
export function rulesetOf(text: string, on = '2017-06-30', library: readonly Regulation[] = []): Ruleset {
  const { value, diagnostics } = resolve(read(text), { on, library })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}
