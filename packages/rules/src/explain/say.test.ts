import { describe, expect, it } from 'vitest'
import { samples } from '../../test/samples.ts'
import type { Diagnostic, DiagnosticCode } from '../language/diagnostic.ts'
import { say } from './say.ts'

const place = { file: 'regulation.json', pointer: '', line: 1, column: 1 }

const found = (Object.keys(samples) as DiagnosticCode[]).flatMap((code) =>
  samples[code].map((params) => ({ code, level: 'error', place, params }) as Diagnostic),
)

const each = found.flatMap((diagnostic) =>
  (['vi', 'en'] as const).map((lang) => [diagnostic.code, lang, say(diagnostic, lang)] as const),
)

describe('say', () => {
  it.each(each)('%s in %s is one sentence without a line break or a final period', (_, __, { message, hint }) => {
    for (const text of hint === undefined ? [message] : [message, hint]) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/\n|\.$|\s$|^\s|undefined|\[object/)
      expect(text.split('`').length % 2).toBe(1)
    }
    expect(message).toMatch(/^[\p{Lu}`]/u)
  })

  it('says something else in each language', () => {
    const told = (lang: 'vi' | 'en'): string[] => found.map((diagnostic) => say(diagnostic, lang).message)
    const [vi, en] = [told('vi'), told('en')]
    expect(vi.filter((message, index) => message === en[index])).toEqual([])
  })

  it('keeps a list of names short', () => {
    const allowed = Array.from({ length: 12 }, (_, index) => `muc${index}`)
    const { hint = '' } = say({ code: 'unknown-key', level: 'error', place, params: { key: 'x', allowed } }, 'vi')
    expect(hint).toContain('`muc7`')
    expect(hint).toContain('…')
    expect(hint).not.toContain('muc8')
  })
})
