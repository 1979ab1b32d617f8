import * as z from 'zod'
import { RegulationFile } from '../language/regulation.ts'
import { decorate, type Part } from './decorate.ts'
import { fileSnippet } from './snippets.ts'

/** The name of the conditions among the definitions: they are the one part that contains itself. */
const condition = 'dieuKien'

const renamed = (part: Part): Part =>
  JSON.parse(
    JSON.stringify(part).replaceAll('"__schema0"', `"${condition}"`).replaceAll('/__schema0"', `/${condition}"`),
  ) as Part

/**
 * The JSON Schema (draft-07) of a regulation file, for editors: what each key means in Vietnamese, which values it may have,
 * snippets, and errors in words. What goes from one part to another (that a fact is declared, that days are in order) is not
 * in it; `check` says that.
 *
 * @returns a new object, ready for `JSON.stringify`
 */
export function schema(): object {
  const plain = z.toJSONSchema(RegulationFile, { target: 'draft-07', io: 'input', reused: 'inline' }) as Part
  return {
    ...decorate(renamed(plain)),
    title: 'Quy định về trách nhiệm nêu gương',
    description: 'Một quy định, kế hoạch hoặc kết luận về trách nhiệm nêu gương, viết dưới dạng dữ liệu.',
    defaultSnippets: [fileSnippet],
    allowComments: true,
    allowTrailingCommas: true,
  }
}
