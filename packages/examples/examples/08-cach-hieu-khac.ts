import { syntheticYears } from '../src/committee.ts'
import { readRuleset } from '../src/library.ts'
import { type Asked, compareReadings } from '../src/readings.ts'

const regulation = 'dong-nai/272-qd-tu'
const phases: readonly Asked[] = [
  { regulation, phase: 'giai-doan-1', on: '2017-12-31' },
  { regulation, phase: 'giai-doan-2', on: '2020-12-31' },
]

/** Where the text can be read in two ways, the file records both and the choice. Here each choice is tried the other way. */
export async function main(print: (line: string) => void): Promise<void> {
  const population = { years: syntheticYears(2016, 2000) }
  const { interpretations } = readRuleset(regulation, '2017-12-31')
  for (const { id, question, readings, chosen } of Object.values(interpretations)) {
    const other = chosen === 0 ? 1 : 0
    print(`${id}. ${question}`)
    print(`  Đang chọn: ${readings[chosen]}`)
    print(`  Thử đọc:   ${readings[other]}`)
    const differences = phases.flatMap((asked) => compareReadings(asked, population, { [id]: other }))
    if (differences.length === 0) print('  Với số liệu này, không chỉ tiêu nào đổi.')
    for (const { target, before, after } of differences) {
      print(`  Chỉ tiêu ${target}`)
      print(`    đang chọn: ${before}`)
      print(`    thử đọc:   ${after}`)
    }
    print('')
  }
}

// `node packages/examples/examples/08-cach-hieu-khac.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
