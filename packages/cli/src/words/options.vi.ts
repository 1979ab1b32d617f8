import type { FileSentences } from './fileSentences.ts'

/** What is said of options that are written another way than a list has them, in Vietnamese. */
export const optionsVi: Pick<FileSentences, 'set-none' | 'columns-of-options'> = {
  'set-none': ({ found }) => ({
    message: `\`${found}\` không phải một lựa chọn; có lẽ ý là không có lựa chọn nào, nên được coi là chưa có`,
    hint: 'viết `∅` hoặc `[]` nếu không có lựa chọn nào; để trống nếu chưa biết',
  }),
  'columns-of-options': ({ heading, options }) => ({
    message: `\`${heading}\` được chia thành ${options.length} cột đánh dấu (${options.map((one) => `“${one}”`).join(', ')}), nên chưa được đọc`,
    hint: `gộp thành một cột \`${heading}\`, mỗi dòng ghi một trong các chữ ấy thay cho dấu`,
  }),
}
