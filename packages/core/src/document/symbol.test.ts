import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSymbols } from './findSymbols.ts'
import { DocumentKind, documentKinds, kindsOfCode } from './kind.ts'
import { formatSymbol, parseSymbol, SymbolText, symbolKey } from './symbol.ts'

const keyOf = (text: string): string | undefined => {
  const symbol = parseSymbol(text)
  return symbol && symbolKey(symbol)
}

describe('document symbols', () => {
  test.each([
    ['34 -KL/TU', '34-KL/TU'],
    ['09 -TTr/TU', '09-TTr/TU'],
    ['-BC/TU', '-BC/TU'],
    ['Số          -BC/TU', '-BC/TU'],
    ['……-BC/TU', '-BC/TU'],
    ['Số 127-QĐ/TW', '127-QĐ/TW'],
    ['08-QĐi/TW', '08-QĐi/TW'],
    ['08-Q\u00D0i/TW', '08-QĐi/TW'],
    ['08-Qđi/TW', '08-QĐi/TW'],
    ['08-QĐ/TW', '08-QĐ/TW'],
    ['02-HD/UBKTTW', '02-HD/UBKTTW'],
    ['9-CTr/\u00D0U', '09-CTr/ĐU'],
    ['12\u00A0–KH / TU', '12-KH/TU'],
    ['101-QD/TW', '101-QĐ/TW'],
    ['34-kl/tu', '34-KL/TU'],
    ['646-QĐ/QUTW'.normalize('NFD'), '646-QĐ/QUTW'],
  ])('%s is read as %s', (text, canonical) => {
    const symbol = parseSymbol(text)
    expect(symbol && formatSymbol(symbol)).toBe(canonical)
  })

  test.each([
    ['335/2025/NĐ-CP'],
    ['Quy định 08'],
    ['34-KL'],
    ['34-XX/TU'],
    ['KL/TU'],
    ['34-KL/'],
    ['1972'],
    [''],
    ['34-KL/TU 5'],
  ])('%s is no symbol', (text) => {
    expect(parseSymbol(text)).toBeUndefined()
    expect(SymbolText.safeParse(text).success).toBe(false)
  })

  test('the four spellings of one regulation have one key', () => {
    expect(new Set(['08-QĐi/TW', '08-QĐ/TW', '08-Qđi/TW', '8-Q\u00D0i/TW'].map(keyOf)).size).toBe(1)
  })

  test.each([
    ['34-KL/TU', '34-KL/TW'],
    ['22-CT/TU', '22-QĐ/TW'],
    ['80-KL/TW', '08-KL/TW'],
    ['05-CT/TW', '05-CTr/TW'],
  ])('%s is not %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })

  test('every canonical symbol is read back', () => {
    const code = fc.constantFrom(...Object.values(documentKinds).flatMap(({ codes }) => codes))
    const body = fc.constantFrom('TW', 'TU', 'HU', 'ĐU', 'ĐUK', 'UBKTTW', 'BTCTW')
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 10, max: 9999 })), code, body, (number, code, body) => {
        const symbol = { ...(number !== null && { number: String(number) }), code, body }
        expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol)
      }),
    )
  })

  test('no text makes the readers throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [parseSymbol(text), findSymbols(text)].length === 2))
  })
})

describe('kinds and codes', () => {
  test('QĐ stands for decisions and regulations, QĐi for regulations only', () => {
    expect([kindsOfCode('QĐ'), kindsOfCode('QĐi')]).toEqual([['quyet-dinh', 'quy-dinh'], ['quy-dinh']])
  })

  test('no other code is shared', () => {
    const shared = Object.values(documentKinds).flatMap(({ codes }) =>
      codes.filter((code) => kindsOfCode(code).length > 1),
    )
    expect(new Set(shared)).toEqual(new Set(['QĐ']))
  })

  test('every kind has a row', () => {
    expect(Object.keys(documentKinds)).toEqual(DocumentKind.options)
  })
})

describe('symbols in a running text', () => {
  test('are found in order with their place', () => {
    const text = 'gắn với Quy định số 08-Q\u00D0i/TW, Tờ trình số 09 -TTr/TU, ngày 01/04/2016; Kết luận số 34-KL/TW.'
    const found = findSymbols(text)
    expect(found.map(({ symbol }) => formatSymbol(symbol))).toEqual(['08-QĐi/TW', '09-TTr/TU', '34-KL/TW'])
    expect(found.every(({ index, text: words }) => text.startsWith(words, index))).toBe(true)
  })

  test('are found in decomposed text', () => {
    const text = 'Chỉ thị số 05-CT/TW của Bộ Chính trị'.normalize('NFD')
    expect(findSymbols(text)).toMatchObject([{ text: '05-CT/TW', announcedAs: 'chi-thi' }])
  })

  test('keep the kind that the words before them name, even where the code disagrees', () => {
    expect(findSymbols('và Chỉ thị số 40-KH/TU, ngày 15/8/2013')).toMatchObject([
      { announcedAs: 'chi-thi', symbol: { code: 'KH' } },
    ])
    expect(findSymbols('Chỉ thị 30-CT/TU')[0]?.announcedAs).toBe('chi-thi')
    expect(findSymbols('theo 30-CT/TU')[0]?.announcedAs).toBeUndefined()
  })

  test('with a blank number are found', () => {
    expect(findSymbols('   Số          -BC/TU\n')).toMatchObject([
      { text: '-BC/TU', symbol: { code: 'BC', body: 'TU' } },
    ])
  })

  test.each([
    ['Nghị định 335/2025/NĐ-CP'],
    ['chính trị- xã hội'],
    ['27-30/3/2012'],
    ['Phát thanh-Truyền hình'],
    ['A1-KL/TUx'],
  ])('are not seen in %s', (text) => {
    expect(findSymbols(text)).toEqual([])
  })
})
