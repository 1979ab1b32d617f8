import * as z from 'zod'

/**
 * The kinds of Party documents, as ids.
 *
 * @example
 * ```ts
 * DocumentKind.safeParse('quy-dinh').success // => true
 * ```
 */
export const DocumentKind = z.enum([
  'nghi-quyet',
  'quyet-dinh',
  'quy-dinh',
  'quy-che',
  'chi-thi',
  'ket-luan',
  'thong-bao',
  'bao-cao',
  'ke-hoach',
  'chuong-trinh',
  'huong-dan',
  'to-trinh',
  'cong-van',
  'bien-ban',
  'de-an',
  'phuong-an',
  'thong-tri',
  'thong-cao',
])

/** One of the kinds of {@link DocumentKind}. */
export type DocumentKind = z.infer<typeof DocumentKind>

/** The name of a kind and the codes that stand for it in a symbol, the usual one first. */
export interface DocumentKindWords {
  readonly name: string
  readonly codes: readonly [string, ...string[]]
}

/**
 * Name and symbol codes of each kind. `QĐ` is shared by quyết định and quy định, so a symbol alone does not tell the
 * kind; `QĐi` stood for quy định alone in papers of about 2018. A new kind is one row here and one id above.
 *
 * @example
 * ```ts
 * documentKinds['to-trinh'] // => { name: 'Tờ trình', codes: ['TTr'] }
 * ```
 */
export const documentKinds: Readonly<Record<DocumentKind, DocumentKindWords>> = {
  'nghi-quyet': { name: 'Nghị quyết', codes: ['NQ'] },
  'quyet-dinh': { name: 'Quyết định', codes: ['QĐ'] },
  'quy-dinh': { name: 'Quy định', codes: ['QĐ', 'QĐi'] },
  'quy-che': { name: 'Quy chế', codes: ['QC'] },
  'chi-thi': { name: 'Chỉ thị', codes: ['CT'] },
  'ket-luan': { name: 'Kết luận', codes: ['KL'] },
  'thong-bao': { name: 'Thông báo', codes: ['TB'] },
  'bao-cao': { name: 'Báo cáo', codes: ['BC'] },
  'ke-hoach': { name: 'Kế hoạch', codes: ['KH'] },
  'chuong-trinh': { name: 'Chương trình', codes: ['CTr'] },
  'huong-dan': { name: 'Hướng dẫn', codes: ['HD'] },
  'to-trinh': { name: 'Tờ trình', codes: ['TTr'] },
  'cong-van': { name: 'Công văn', codes: ['CV'] },
  'bien-ban': { name: 'Biên bản', codes: ['BB'] },
  'de-an': { name: 'Đề án', codes: ['ĐA'] },
  'phuong-an': { name: 'Phương án', codes: ['PA'] },
  'thong-tri': { name: 'Thông tri', codes: ['TT'] },
  'thong-cao': { name: 'Thông cáo', codes: ['TC'] },
}

/**
 * The kinds that a symbol code can stand for; none when the code is unknown.
 *
 * @example
 * ```ts
 * kindsOfCode('QĐ') // => ['quyet-dinh', 'quy-dinh']
 * kindsOfCode('QĐi') // => ['quy-dinh']
 * ```
 */
export function kindsOfCode(code: string): DocumentKind[] {
  return DocumentKind.options.filter((kind) => documentKinds[kind].codes.includes(code))
}
