import { describe, expect, test } from 'vitest'
import { Element, Entry } from './element.ts'
import { ElementId, FactId } from './id.ts'

describe('An element id', () => {
  test.each(['t1-2', '7.1d', 'giai-doan-1', 'quality-member-2018', '2011'])('may be %s', (id) => {
    expect(ElementId.parse(id)).toBe(id)
  })

  test.each([
    '',
    'Giai-doan-1',
    'giai đoạn',
    'đảng-viên',
    't1--2',
    '-t1',
    't1-',
    '7.',
    'a_b',
    'dong-nai/272-qd-tu',
    't1\n',
  ])('may not be %j', (id) => {
    expect(ElementId.safeParse(id).success).toBe(false)
  })
})

describe('A fact id', () => {
  test.each(['banDangKy', 'soVu', 'x1'])('may be %s', (id) => {
    expect(FactId.parse(id)).toBe(id)
  })

  test.each(['', 'BanDangKy', 'ban-dang-ky', 'ban_dang_ky', 'bảnĐăngKý', '1x', 'a.b'])('may not be %j', (id) => {
    expect(FactId.safeParse(id).success).toBe(false)
  })
})

describe('An element', () => {
  const target = { id: 't1-1', label: 'Có bản đăng ký', cite: '34-KL/TU, 6', authority: 'official' }

  test('is what it is called, where it stands and on whose word', () => {
    expect(Element.parse(target)).toEqual(target)
  })

  test('may say that it replaces the element of the same id, and never that it does not', () => {
    expect(Element.safeParse({ ...target, replaces: true }).success).toBe(true)
    expect(Element.safeParse({ ...target, replaces: false }).success).toBe(false)
  })

  test('keeps its label in form C, so that it can be searched and joined', () => {
    expect(Element.parse({ ...target, label: 'u\u0309y viên' }).label).toBe('ủy viên')
  })

  test.each(['id', 'label', 'cite', 'authority'])('is refused without its %s', (key) => {
    const { [key as keyof typeof target]: _, ...rest } = target
    expect(Element.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[key]])
  })

  test('is refused with an unknown key or an unknown authority', () => {
    expect(Element.safeParse({ ...target, labels: 'x' }).error?.issues[0]).toMatchObject({ keys: ['labels'] })
    expect(Element.safeParse({ ...target, authority: 'probable' }).error?.issues[0]?.path).toEqual(['authority'])
  })

  test('that is listed under its id does not repeat it', () => {
    expect(Entry.safeParse(target).error?.issues[0]).toMatchObject({ keys: ['id'] })
  })
})
