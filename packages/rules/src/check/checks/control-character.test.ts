import { expect, it } from 'vitest'
import { checkedWith, codesOf } from '../../../test/example.ts'
import { say } from '../../explain/say.ts'
import { check } from '../check.ts'
import { controlCharacter } from './control-character.ts'

const named = (label: string) => ({ facts: { capUyVien: { label } } })

it.each([
  ['a screen’s escape', '\u001b[2J'],
  ['the bell', '\u0007'],
  ['nothing at all', '\u0000'],
  ['an escape of one byte', '\u009b31m'],
  ['a delete', '\u007f'],
  ['a turn of the direction of writing', '\u202e'],
  ['an isolate', '\u2066'],
  ['a separator of lines', '\u2028'],
  ['a carriage return', '\r'],
  ['a tab', '\t'],
  ['a line break', '\n'],
])('finds %s in a name', (_, character) => {
  expect(codesOf(controlCharacter, named(`Là cấp${character}ủy viên`))).toEqual(['control-character'])
})

it('finds them in names of options and in every other text', () => {
  const options = { khong: 'Chưa\u0007 đăng ký', chungChung: 'Chung\n chung', cuThe: 'Cụ thể' }
  expect(codesOf(controlCharacter, { facts: { banDangKy: { options } } })).toHaveLength(2)
  const i9 = { cite: 'Văn bản ví dụ, 2', question: 'Ai\u001b?', readings: ['một', 'hai'], chosen: 0, why: 'vì' }
  expect(codesOf(controlCharacter, { interpretations: { i9 } })).toEqual(['control-character'])
})

it('leaves Vietnamese as it is, and characters that another check names', () => {
  expect(codesOf(controlCharacter, named('Là cấp ủy viên – “cấp trên”, 5 % & <b>'))).toEqual([])
  expect(codesOf(controlCharacter, named('Là\u200e cấp\u00a0ủy viên\ufeff'))).toEqual([])
})

it('says which they are, shows them by their codes and gives the place', () => {
  const [found] = check(checkedWith(named('Là cấp\u001b[2J ủy\u202e viên')), [controlCharacter])
  expect(found).toMatchObject({ place: { pointer: '/facts/capUyVien/label' }, params: { codes: ['U+001B', 'U+202E'] } })
  expect(found && say(found, 'vi').message).toBe(
    '`Là cấp\\u001b[2J ủy\\u202e viên` có ký tự điều khiển không nhìn thấy được: U+001B, U+202E',
  )
})
