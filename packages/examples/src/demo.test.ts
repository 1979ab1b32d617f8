import { expect, it } from 'vitest'
import { demo } from './demo.ts'

it('shows decisions, targets and another reading within a hundred columns', () => {
  const lines: string[] = []
  demo((text) => lines.push(...text.split('\n')))
  expect(lines.filter((line) => [...line.normalize('NFC')].length > 100)).toEqual([])
  for (const word of ['33.509', 'Vì sao', 'Còn thiếu dữ kiện', 'ĐẠT', 'CHƯA ĐẠT', 'CHƯA RÕ', 'Thử đọc'])
    expect(lines.some((line) => line.includes(word))).toBe(true)
})
