import { explainTargets, explanationText, measure, type TargetResult } from '@neuguong/rules'
import { readFigures, readRuleset } from '../src/library.ts'
import { table } from '../src/table.ts'

const marks = { met: '✓ đạt', 'not-met': '✗ chưa đạt', unknown: '? chưa rõ', vacuous: '✓ không có ai để tính' }

/**
 * Figures as two provinces published them, without any list of members. A percentage was rounded when it was printed, so it
 * stands for a small range; what nobody published stays unknown.
 */
export async function main(print: (line: string) => void): Promise<void> {
  hauGiang(print)
  print('')
  traVinh(print)
}

/** Five years of one report. The thresholds of most of these targets are ours: the report only states results. */
function hauGiang(print: (line: string) => void): void {
  const ruleset = readRuleset('hau-giang/1972-qd-tu', '2022-12-31')
  const years = readFigures('hau-giang/1972-qd-tu')
  const measureOn = (on: string) => measure(ruleset, { years }, { phase: 'so-ket-05-nam', on })

  print(ruleset.label)
  print(explanationText(explainTargets(ruleset, measureOn('2022-12-31').filter(isPublished), 'vi')))
  print('')
  const ids = ['dang-vien-tot', 'dang-vien-khong-hoan-thanh', 'ty-le-xuat-sac']
  const rows = years
    .filter(({ figures }) => figures?.['dang-vien-tot'] !== undefined)
    .map(({ year, figures }) => {
      const results = measureOn(`${year}-12-31`)
      const cell = (id: string): string => {
        const { status } = results.find(({ target }) => target === id) ?? { status: 'unknown' as const }
        return `${figures?.[id]?.stated ?? '–'}  ${marks[status]}`
      }
      return [`Năm ${year}`, ...ids.map(cell)]
    })
  for (const line of table([['', 'Tốt trở lên', 'Không hoàn thành', 'Xuất sắc (xét từng tổ chức)'], ...rows]))
    print(line)
  print('Năm 2019 báo cáo in “91,42” không kèm dấu %, nên con số ấy không được dùng.')
}

const isPublished = ({ missingYears }: TargetResult): boolean => missingYears.length === 0

/** A plan that quotes figures of the year before it began: measured as if they were of its first year. */
function traVinh(print: (line: string) => void): void {
  const ruleset = readRuleset('tra-vinh/15-kh-tu', '2012-11-30')
  const years = readFigures('tra-vinh/15-kh-tu').map((data) => ({ ...data, year: 2012 }))
  const results = measure(ruleset, { years }, { phase: 'kiem-diem', on: '2012-11-30' })
  print(ruleset.label)
  print('Số liệu năm 2011 mà Kế hoạch dẫn, xét thử theo chỉ tiêu minh họa của năm 2012')
  print(explanationText(explainTargets(ruleset, results.filter(isPublished), 'vi')))
}

// `node packages/examples/examples/05-so-lieu-da-cong-bo.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
