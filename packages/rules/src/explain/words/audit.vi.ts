import { auditFiguresVi } from './audit.figures.vi.ts'
import { auditPapersVi } from './audit.papers.vi.ts'
import type { AuditWords } from './auditWords.ts'

/** The words of an audit in Vietnamese. */
export const auditVi: AuditWords = {
  figures: auditFiguresVi,
  papers: auditPapersVi,
  severity: { wrong: 'Sai', suspect: 'Cần xem lại', 'not-computable': 'Chưa tính được' },
  nothing: 'Không phát hiện điểm nào',
  place: (cite) => ` (${cite})`,
  suggestion: (text) => `Đề nghị: ${text}`,
  rests: {
    official: 'Căn cứ: văn bản quy định',
    interpreted: 'Dựa trên tài liệu công khai hoặc cách hiểu đã ghi, cần đối chiếu bản gốc',
    illustrative: 'Dựa trên yêu cầu nêu để minh họa, không phải quy định của nơi báo cáo',
  },
  proposal: 'Đây là đề xuất để tham khảo, việc sửa văn bản do cơ quan ban hành quyết định',
}
