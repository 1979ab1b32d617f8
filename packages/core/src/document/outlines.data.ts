/** The anchors below one: lettered by `parts`, or numbered from 1. */
const below = (anchor: string, parts: number | string): string[] =>
  typeof parts === 'string'
    ? [...parts].map((letter) => `${anchor}${letter}`)
    : Array.from({ length: parts }, (_, index) => `${anchor}${index + 1}`)

/**
 * The clauses of the four source documents, as citations anchor them. A clause that stands in no outline cannot be cited;
 * a document without an outline has clauses that we do not know.
 */
export const outlines: Readonly<Record<string, readonly string[]>> = {
  'dong-nai/34-kl-tu': [
    ...below('', 7),
    ...below('6.gd', 2),
    ...below('7.', 8),
    ...below('7.1', 'abcdđ'),
    ...below('7.2', 'abc'),
    ...below('7.3', 'ab'),
    ...below('7.6', 'ab'),
  ],
  'tra-vinh/15-kh-tu': [
    ...['I', 'II', 'III', 'IV', 'V'],
    ...below('II.', 3),
    ...below('III.', 4),
    ...below('IV.', 3),
    ...below('IV.1.', 'ab'),
    ...below('IV.2.', 'abcd'),
    ...below('IV.3.', 'abcdefg'),
    ...below('V.', 4),
  ],
  'hau-giang/bao-cao-so-ket-05-nam': [
    ...['I', 'II', 'III', 'IV', 'phần 2'],
    ...below('II.', 3),
    ...below('III.', 5),
    ...below('IV.', 3),
    ...below('phần 2, mục ', 6),
    ...below('fn', 9),
  ],
  'binh-thuan/thong-bao-ket-luan-2014': ['I', 'II', ...below('I.', 3), ...below('II.', 2)],
}
