import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measureProposals } from '../test/proposals.ts'
import { type ReportName, reportIn } from '../test/reports.ts'

/** The texts are not ours to publish, so they are read where a person has them. */
const folder = process.env.NEUGUONG_SOURCES ?? ''
const isThere = folder !== '' && existsSync(folder)

const texts: readonly (readonly [ReportName, string])[] = [
  ['hau-giang-2023', 'hau-giang-bao-cao-1972-2023.txt'],
  ['tra-vinh-2012', 'tra-vinh-15-kh-tu-2012.txt'],
  ['binh-thuan-2014', 'binh-thuan-thong-bao-2014.txt'],
  ['dong-nai-2016', 'dong-nai-34-kl-tu-2016.txt'],
]

const why = isThere ? '' : ' (skipped: NEUGUONG_SOURCES names no folder with the texts)'

describe.skipIf(!isThere)(`Proposals from the texts of the four papers${why}`, () => {
  test.each(texts)('hold at least 90% of what was encoded by hand from %s, and no false symbol', (name, file) => {
    const { statements, references, proposed, missed, falseReferences } = measureProposals(
      readFileSync(join(folder, file), 'utf8'),
      reportIn(name),
    )
    expect(falseReferences).toEqual([])
    expect(proposed / (statements + references), `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.9)
  })
})
