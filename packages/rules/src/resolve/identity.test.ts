import { describe, expect, test } from 'vitest'
import { fileOf, fine, rulesetOf } from '../../test/fixture.ts'
import { condition } from '../../test/refusals.ts'

describe('the identity', () => {
  const text = fileOf({
    sections: `"conditions": { ${condition('origin', fine)}, ${condition('khac', fine.replace('1', '2'))} }`,
  })
  const turned = (value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, key === 'options' ? part : turned(part)]),
        )
  const hash = (of: string): string => rulesetOf(of).identity.sha256

  test.each([
    ['other spaces and line ends', text.replaceAll('\n', '\r\n\t')],
    ['comments', text.replace('"facts"', '// dữ kiện\n"facts"')],
    ['another order of keys', JSON.stringify(turned(JSON.parse(text)))],
    ['decomposed letters', text.normalize('NFD')],
  ])('stays the same with %s', (_, other) => {
    expect(hash(other)).toBe(hash(text))
    expect(hash(text)).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['a threshold', '"value": 2', '"value": 3'],
    ['a condition that is called `origin`', '"value": 1', '"value": 4'],
    ['the order of levels', '"chuaDat": "Chưa đạt", "dat": "Đạt"', '"dat": "Đạt", "chuaDat": "Chưa đạt"'],
    ['a bound', '"max": 9', '"max": 8'],
  ])('changes with %s', (_, from, to) => {
    expect(text).toContain(from)
    expect(hash(text.replace(from, to))).not.toBe(hash(text))
  })
})
