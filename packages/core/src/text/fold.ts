import { tidyText } from './space.ts'

/** `y` closing a syllable right after its consonant, or after `qu`: the places where `i` is an accepted spelling. */
const spareY = /(?<!\p{L})([b-df-hj-np-tv-xz]+|qu)y(?!\p{L})/gu

/** Straight forms of the quotes and dashes that word processors curl. */
function straighten(text: string): string {
  return text
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/[\u2018-\u201B]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

/**
 * The search key of a text: two spellings of the same words have the same key.
 *
 * It removes marks and case, unifies `đ` with the look-alike `ð` (U+00D0 and U+00F0, found in real papers), folds
 * `tỷ` and `tỉ`, straightens quotes and dashes and tidies white space. Since all marks go, the place of a tone mark
 * (`hoà`, `hòa`) no longer matters. It is a key only: different words may share one (`đang`, `đảng`), so a text is
 * never rewritten with it.
 *
 * `y` is folded only where `i` is an accepted spelling (`kỹ`, `quý`), so that `tay` and `tai` stay apart.
 *
 * @example
 * ```ts
 * foldText('Ủy ban Kiểm tra') // => 'uy ban kiem tra'
 * foldText('tỷ lệ') === foldText('Tỉ  lệ') // => true
 * foldText('08-QÐi/TW') // => '08-qdi/tw'
 * ```
 */
export function foldText(text: string): string {
  const bare = tidyText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd')
  return tidyText(straighten(bare)).replace(spareY, '$1i')
}
