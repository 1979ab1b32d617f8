import * as z from 'zod'
import { ScenarioFile } from './scenario.ts'

/** The JSON Schema (draft-07) of a file of scenarios, for editors. */
export function scenarioSchema(): object {
  return {
    ...z.toJSONSchema(ScenarioFile, { target: 'draft-07', io: 'input' }),
    title: 'Tình huống mẫu của một quy định',
    description: 'Các tình huống đã thống nhất: biết gì về một đảng viên, và quy định phải đề xuất gì.',
    allowComments: true,
    allowTrailingCommas: true,
  }
}
