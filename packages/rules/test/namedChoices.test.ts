import { describe, expect, it } from 'vitest'
import { say } from '../src/explain/say.ts'
import { runScenarios } from '../src/scenario/run.ts'
import { parseScenarios } from '../src/scenario/scenario.ts'
import { entry, fileOf, findingsOf, fine, read } from './fixture.ts'

const rule = (tier: string) => fileOf({ rules: `{ "id": "r1", "tier": "${tier}", "when": ${fine}, ${entry} }` })
const told = (tier: string): string =>
  findingsOf(rule(tier))
    .map((one) => say(one, 'vi').hint)
    .join()

const scenarios = (expected: string) => {
  const file = `{ "regulation": "vi-du/mot", "scenarios": [
    { "id": "a", "label": "A", "on": "2017-06-30", "facts": { "soVu": 1 }, "expect": ${expected} }] }`
  const { value, diagnostics } = parseScenarios(file, 'scenarios.json')
  return value ? runScenarios(read(rule('good')), value, []).diagnostics : diagnostics
}

describe('a tier that is not there', () => {
  it.each([
    ['Tốt', '`good` (Là tấm gương tốt)'],
    ['tấm gương tốt', '`good` (Là tấm gương tốt)'],
    ['Xuất sắc', '`outstanding` (Là tấm gương xuất sắc, tiêu biểu)'],
    ['Không gương mẫu', '`not-exemplary` (Không gương mẫu)'],
    ['Không xếp loại', '`not-rated` (Không xếp loại)'],
  ])('is guessed from part of its name, and named: `%s`', (written, guess) => {
    expect(told(written)).toContain(`có phải ý là ${guess}`)
  })

  it.each(['gương mẫu', 'Không tốt', 'Loại 3', 'gương'])('is not guessed when it may be several: `%s`', (written) => {
    expect(told(written)).toContain('`good` (Là tấm gương tốt)')
    expect(told(written)).not.toContain('có phải ý là `good`')
    expect(told(written)).not.toContain('có phải ý là `not-exemplary`')
  })
})

describe('what a scenario expects', () => {
  it.each([
    ['chưa kết luận', 'undecided'],
    ['Chưa kết luận được', 'undecided'],
    ['mâu thuẫn', 'conflict'],
    ['không xếp loại', 'not-rated'],
    ['đã kết luận', 'decided'],
  ])('is guessed from Vietnamese words: `%s`', (written, guess) => {
    const [found] = scenarios(`{ "outcome": "${written}" }`)
    expect(found?.params).toMatchObject({ suggestion: guess })
  })

  it('is named beside its id where it differs', () => {
    const [found] = scenarios('{ "outcome": "decided", "tier": "vanguard" }')
    const { message } = found ? say(found, 'vi') : { message: '' }
    expect(message).toContain('`vanguard` (Thể hiện được tính tiền phong, gương mẫu)')
    expect(message).toContain('`good` (Là tấm gương tốt)')
  })

  it('is named when it is an outcome', () => {
    const [found] = scenarios('{ "outcome": "undecided" }')
    expect(found ? say(found, 'vi').message : '').toContain('`undecided` (chưa kết luận được)')
  })
})
