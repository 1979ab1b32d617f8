import { describe, expect, test } from 'vitest'
import { documentKey } from './document.ts'
import { findDocument } from './findDocument.ts'
import { kindsOfCode } from './kind.ts'
import { Registry, registry } from './registry.ts'
import { parseSymbol } from './symbol.ts'

const found = (...[citation, hint]: [string, Parameters<typeof findDocument>[2]?]): string[] =>
  findDocument(registry, citation, hint).map(({ id }) => id)

describe('the registry', () => {
  test('satisfies its schema unchanged', () => {
    expect(Registry.parse(registry)).toEqual(registry)
  })

  test('uses every id and every identity once', () => {
    const { documents } = registry
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
    expect(new Set(documents.map(documentKey)).size).toBe(documents.length)
  })

  test('relates registered documents only, and says each thing once', () => {
    const ids = new Set(registry.documents.map(({ id }) => id))
    expect(registry.relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
    expect(new Set(registry.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).size).toBe(
      registry.relations.length,
    )
  })

  test('has one document whose kind and code disagree, as its source writes it', () => {
    const disagreeing = registry.documents.filter(({ kind, number = '' }) => {
      const code = parseSymbol(number)?.code
      return code !== undefined && !kindsOfCode(code).includes(kind)
    })
    expect(disagreeing.map(({ id }) => id)).toEqual(['binh-thuan/40-kh-tu'])
  })

  test('says where every fact comes from, and explains what no source document states', () => {
    expect(registry.documents.filter(({ source, authority }) => !source || !authority)).toEqual([])
    expect(registry.documents.filter(({ authority, note }) => authority !== 'official' && !note)).toEqual([])
  })

  test('lists nothing as replaced by an older document', () => {
    const dateOf = (id: string): string => registry.documents.find((document) => document.id === id)?.issuedOn ?? ''
    const replaced = registry.relations.filter(({ kind }) => kind === 'replaces')
    expect(replaced.length).toBeGreaterThan(5)
    expect(replaced.filter(({ from, to }) => dateOf(from) <= dateOf(to))).toEqual([])
  })

  test('finds the source of every relation that it calls official', () => {
    const official = registry.relations.filter(({ authority }) => authority === 'official')
    expect(official.filter(({ source }) => found(source).length !== 1)).toEqual([])
  })
})

describe('finding a cited document', () => {
  test.each([
    ['34-KL/TU', ['dong-nai/34-kl-tu']],
    ['34 -KL/TU, 6', ['dong-nai/34-kl-tu']],
    ['34-KL/TW', ['trung-uong/34-kl-tw']],
    ['34-KL', ['dong-nai/34-kl-tu', 'trung-uong/34-kl-tw']],
    ['132-QĐ/TW', ['trung-uong/132-qd-tw-2018', 'trung-uong/132-qd-tw-2023']],
    ['08-Q\u00D0i/TW', ['trung-uong/08-qdi-tw']],
    ['Quy định số 08-QĐ/TW', ['trung-uong/08-qdi-tw']],
    ['Quy định 08', ['trung-uong/08-qdi-tw']],
    ['Quy định số 1972', ['hau-giang/1972-qd-tu']],
    ['Kế hoạch 08', ['trung-uong/08-kh-tw']],
    ['Kế hoạch số 12', ['tra-vinh/ke-hoach-12']],
    ['95-QĐ/TW', ['trung-uong/195-qd-tw']],
    ['Báo cáo sơ kết 05 năm, fn3', ['hau-giang/bao-cao-so-ket-05-nam']],
    ['Nghị quyết Trung ương 4 khoá XI', ['trung-uong/12-nq-tw']],
    ['dong-nai/272-qd-tu', ['dong-nai/272-qd-tu']],
    ['-BC/TU', ['hau-giang/bao-cao-so-ket-05-nam']],
    [
      'Sơ kết 05 năm thực hiện Quy định số 08-QĐi/TW gắn với Quy định số 1972-QĐ/TU',
      ['hau-giang/bao-cao-so-ket-05-nam'],
    ],
    ['08', []],
    ['999-QĐ/TW', []],
    ['', []],
  ])('%s can mean %j', (citation, ids) => {
    expect(found(citation)).toEqual(ids)
  })

  test('a hint narrows an ambiguity', () => {
    expect(found('34-KL', { issuerHint: 'bộ chính trị' })).toEqual(['trung-uong/34-kl-tw'])
    expect(found('132-QĐ/TW', { issuedOn: '2018-03-08' })).toEqual(['trung-uong/132-qd-tw-2018'])
    expect(found('34-KL/TU', { issuerHint: 'Hậu Giang' })).toEqual([])
  })
})

test('the documents of a registry are read once, however many citations are looked up', () => {
  let read = 0
  const counted = registry.documents.map((document) => ({
    ...document,
    get citedAs() {
      read++
      return document.citedAs
    },
  }))
  const own = { ...registry, documents: counted } as Registry
  expect(findDocument(own, '34-KL/TW')).toHaveLength(1)
  const once = read
  for (const { id } of registry.documents) expect(findDocument(own, id).map((found) => found.id)).toContain(id)
  expect({ once: once > 0, again: read - once }).toEqual({ once: true, again: 0 })
})

test('every registry has an index of its own', () => {
  const [first] = registry.documents
  const small = { documents: first ? [first] : [], relations: [] }
  expect(findDocument(small, first?.id ?? '')).toEqual(small.documents)
  expect(findDocument({ documents: [], relations: [] }, first?.id ?? '')).toEqual([])
})
