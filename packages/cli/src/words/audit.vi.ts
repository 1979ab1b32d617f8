/** What `neuguong audit` says in Vietnamese. */
export const auditVi = {
  command: {
    brief: 'Rà số liệu và viện dẫn trong một báo cáo',
    description: [
      'Tính lại số liệu của một báo cáo viết dưới dạng dữ liệu (report.json), đối chiếu viện dẫn, ngày tháng, thuật ngữ.',
      'Điểm nào đúng thì không nêu. Có điểm sai hoặc cần xem lại thì mã kết thúc là 1; chưa tính được không phải là lỗi.',
      '',
      'Ví dụ:',
      '  neuguong audit bao-cao/hau-giang-2023/report.json',
      '  neuguong audit bao-cao/hau-giang-2023/report.json --html ket-qua.html',
    ].join('\n'),
  },
  page: {
    title: (title: string) => `Kết quả rà soát: ${title}`,
    severities: { wrong: 'Sai', suspect: 'Cần xem lại', 'not-computable': 'Chưa tính được' },
    suggestion: 'Đề nghị:',
    rests: {
      official: 'Căn cứ: văn bản quy định',
      interpreted: 'Dựa trên tài liệu công khai hoặc cách hiểu đã ghi, cần đối chiếu bản gốc',
      illustrative: 'Dựa trên yêu cầu nêu để minh họa, không phải quy định của nơi báo cáo',
    },
    proposal: 'Đây là đề xuất để tham khảo, việc sửa văn bản do cơ quan ban hành quyết định.',
  },
}
