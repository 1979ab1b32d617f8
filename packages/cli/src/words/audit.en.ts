import type { auditVi } from './audit.vi.ts'

/** What `neuguong audit` says in English. */
export const auditEn: typeof auditVi = {
  command: {
    brief: 'Check the figures and citations of a report',
    description: [
      'Recomputes the figures of a report written as data (report.json), and checks citations, days and set terms.',
      'What is right is not mentioned. The exit code is 1 when something is wrong or suspect; not computable is no mistake.',
      '',
      'Examples:',
      '  neuguong audit reports/hau-giang-2023/report.json --lang en',
      '  neuguong audit reports/hau-giang-2023/report.json --html findings.html --lang en',
    ].join('\n'),
  },
  page: {
    title: (title: string) => `Findings: ${title}`,
    severities: { wrong: 'Wrong', suspect: 'To be looked at', 'not-computable': 'Not computable' },
    suggestion: 'Suggested:',
    rests: {
      official: 'Rests on the text of a regulation',
      interpreted: 'Rests on public material or a recorded reading; check the original',
      illustrative: 'Rests on a requirement set for illustration, which does not bind the reporting body',
    },
    proposal: 'This is a proposal; whether a paper is corrected, its issuer decides.',
  },
}
