import { type Decision, explain, explanationText, type Ruleset, trace } from '@neuguong/rules'
import { type CommitteeRow, type CommitteeYear, syntheticCommittee, syntheticYears } from './committee.ts'
import { countText, distribute, distributionTable } from './distribution.ts'
import { readRuleset } from './library.ts'
import { type Asked, compareReadings, targetLines } from './readings.ts'
import { wrap } from './table.ts'

const regulation = 'dong-nai/272-qd-tu'
const width = 100

const phases: readonly (Asked & { readonly title: string; readonly years: readonly number[] })[] = [
  {
    regulation,
    phase: 'giai-doan-1',
    on: '2017-12-31',
    title: 'CHỈ TIÊU GIAI ĐOẠN 1 (đến 31/12/2017)',
    years: [2016, 2017],
  },
  {
    regulation,
    phase: 'giai-doan-2',
    on: '2020-12-31',
    title: 'CHỈ TIÊU GIAI ĐOẠN 2 (đến 31/12/2020)',
    years: [2018, 2019, 2020],
  },
]

/** The reading that the demonstration tries: which tiers are "tấm gương tiêu biểu". */
const tried = { id: 'i3', reading: 1 }

type Print = (line: string) => void

const underline = (title: string): string => `\n${title}\n${'─'.repeat([...title].length)}`

function printExplanation(print: Print, ruleset: Ruleset, member: CommitteeRow): void {
  print(`${member.id}, đơn vị ${member.unit}`)
  print(wrap(explanationText(explain(ruleset, trace(ruleset, member), { lang: 'vi' })), width))
}

type Wanted = (decision: Decision) => boolean

function firstMember(ruleset: Ruleset, members: readonly CommitteeRow[], wanted: Wanted): CommitteeRow {
  const found = members.find((member) => wanted(trace(ruleset, member).decision))
  if (!found) throw new Error('the synthetic committee has no such member')
  return found
}

const isGood: Wanted = ({ tier }) => tier === 'good'
const lacksOneFact: Wanted = ({ outcome, missing }) => outcome === 'undecided' && missing.length === 1

function printMembers(print: Print): void {
  const ruleset = readRuleset(regulation, '2017-12-31')
  const members = syntheticCommittee({ seed: 2016, year: 2017 })
  print(underline(`XẾP MỨC ${countText(members.length)} ĐẢNG VIÊN, NĂM 2017`))
  for (const line of distributionTable(ruleset, distribute(ruleset, members))) print(line)
  print('Một người có thể thuộc nhiều nhóm hoặc không thuộc nhóm nào.')
  print(underline('MỘT ĐẢNG VIÊN ĐƯỢC XẾP MỨC'))
  printExplanation(print, ruleset, firstMember(ruleset, members, isGood))
  print(underline('MỘT ĐẢNG VIÊN CHƯA ĐỦ DỮ KIỆN'))
  printExplanation(print, ruleset, firstMember(ruleset, members, lacksOneFact))
}

function printTargets(print: Print, years: readonly CommitteeYear[]): void {
  const { interpretations } = readRuleset(regulation, '2017-12-31')
  const differences = phases.flatMap((asked) => {
    const population = { years: years.filter(({ year }) => asked.years.includes(year)) }
    const chosen = targetLines(asked, population)
    print(underline(asked.title))
    print(`Đảng bộ giả định có ${countText(years[0]?.members.length ?? 0)} đảng viên năm 2016, tăng 2% mỗi năm`)
    for (const line of chosen.values()) print(wrap(line, width))
    return compareReadings(asked, population, { [tried.id]: tried.reading }, chosen)
  })
  const interpretation = interpretations[tried.id]
  print(underline('CŨNG CÁC CHỈ TIÊU ẤY, ĐỌC VĂN BẢN THEO CÁCH KHÁC (chỉ in chỗ đổi)'))
  print(wrap(`${tried.id}. ${interpretation?.question}`, width))
  print(wrap(`• Đang chọn: ${interpretation?.readings[interpretation.chosen]}`, width))
  print(wrap(`• Thử đọc: ${interpretation?.readings[tried.reading]}`, width))
  for (const { target, before, after } of differences) {
    print(`\nChỉ tiêu ${target}, đang chọn rồi thử đọc:`)
    print(wrap(before, width))
    print(wrap(after, width))
  }
}

/**
 * Shows the whole way once over an invented committee: tiers by subject group, one member explained, one who lacks a fact, the
 * targets of both phases, and what another reading of the text changes.
 */
export function demo(print: Print): void {
  print('neu-guong: regulations on exemplary conduct as data; the committee below is invented (seed 2016).')
  printMembers(print)
  printTargets(print, syntheticYears(2016, 5000))
}
