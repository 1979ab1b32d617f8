import { describe, expect, test } from 'vitest'
import { questionsOfBody } from './standing.ts'

describe('A body named by a text', () => {
  test.each([
    ['Ban Tuyên giáo Tỉnh ủy', ['body-succeeded Ban Tuyên giáo']],
    ['Các ban cán sự đảng, đảng đoàn', ['body-ended Ban cán sự đảng', 'body-ended Đảng đoàn']],
    ['Ban Cán sự Đảng Ủy ban nhân dân tỉnh', ['body-ended Ban cán sự đảng']],
    ['Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', ['body-ended Đảng đoàn']],
    ['Uỷ ban Kiểm tra Tỉnh uỷ', []],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', []],
    ['Cơ quan, thôn, khu phố', []],
  ])('%s', (name, questions) => {
    const asked = questionsOfBody(name, '2025-08-01')
    expect(asked.map((question) => `${question.kind} ${'body' in question ? question.body : ''}`)).toEqual(questions)
    expect(questionsOfBody(name, '2020-01-01')).toEqual([])
  })
})
