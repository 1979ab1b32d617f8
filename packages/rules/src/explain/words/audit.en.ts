import { auditFiguresEn } from './audit.figures.en.ts'
import { auditPapersEn } from './audit.papers.en.ts'
import type { AuditWords } from './auditWords.ts'

/** The words of an audit in English. */
export const auditEn: AuditWords = {
  figures: auditFiguresEn,
  papers: auditPapersEn,
  severity: { wrong: 'Wrong', suspect: 'To be looked at', 'not-computable': 'Not computable' },
  nothing: 'Nothing was found',
  place: (cite) => ` (${cite})`,
  suggestion: (text) => `Suggested: ${text}`,
  rests: {
    official: 'Rests on the text of a regulation',
    interpreted: 'Rests on public material or a recorded reading; check the original',
    illustrative: 'Rests on a requirement set for illustration, which does not bind the reporting body',
  },
  proposal: 'This is a proposal; whether a paper is corrected, its issuer decides',
}
