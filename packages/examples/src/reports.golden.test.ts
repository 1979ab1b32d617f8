import { audit, explainAudit, explanationText } from '@neuguong/rules'
import { describe, test } from 'vitest'
import { expectGolden } from '../test/golden.ts'
import { reportIn, reportNames } from '../test/reports.ts'

describe('The findings in words', () => {
  test.each(reportNames)('of %s read as they read before', (name) => {
    const findings = audit(reportIn(name))
    expectGolden(`audit/${name}.vi.txt`, explanationText(explainAudit(findings, 'vi')))
    expectGolden(`audit/${name}.en.txt`, explanationText(explainAudit(findings, 'en')))
  })
})
