import type { Relation } from './relation.ts'

/** From, kind, to, source, and the few words that state it. */
type Row = readonly [from: string, kind: Relation['kind'], to: string, source: string, quote?: string]

/** What a source document states. */
const stated: readonly Row[] = [
  ['dong-nai/34-kl-tu', 'cites', 'trung-uong/101-qd-tw', '34-KL/TU, 4'],
  ['dong-nai/34-kl-tu', 'cites', 'dong-nai/272-qd-tu', '34-KL/TU, 4'],
  ['dong-nai/34-kl-tu', 'concludes', 'dong-nai/09-ttr-tu', '34-KL/TU', 'sau khi xem xét Tờ trình'],
  ['dong-nai/34-kl-tu', 'cites', 'trung-uong/05-ct-tw', '34-KL/TU, 7.1', 'gắn với việc triển khai'],
  ['dong-nai/34-kl-tu', 'cites', 'trung-uong/12-nq-tw', '34-KL/TU, 6', 'Tiếp tục thực hiện'],
  ['dong-nai/34-kl-tu', 'cites', 'trung-uong/04-nq-tw', '34-KL/TU, 7.5'],
  ['dong-nai/34-kl-tu', 'cites', 'dong-nai/15-qd-tu', '34-KL/TU, 7.5'],
  ['tra-vinh/15-kh-tu', 'implements', 'trung-uong/12-nq-tw', '15-KH/TU, I'],
  ['tra-vinh/15-kh-tu', 'implements', 'trung-uong/08-kh-tw', '15-KH/TU, I'],
  ['trung-uong/08-kh-tw', 'implements', 'trung-uong/12-nq-tw', '15-KH/TU, I'],
  ['tra-vinh/15-kh-tu', 'cites', 'trung-uong/10-ct-tw', '15-KH/TU, III.2'],
  ['tra-vinh/15-kh-tu', 'cites', 'trung-uong/huong-dan-09', '15-KH/TU, III.2'],
  ['tra-vinh/15-kh-tu', 'cites', 'trung-uong/03-ct-tw', '15-KH/TU, III.4'],
  ['tra-vinh/15-kh-tu', 'cites', 'tra-vinh/ke-hoach-12', '15-KH/TU, III.4'],
  ['tra-vinh/15-kh-tu', 'cites', 'trung-uong/chi-thi-2012', '15-KH/TU, IV.1'],
  ['hau-giang/1972-qd-tu', 'concretises', 'trung-uong/08-qdi-tw', 'Báo cáo sơ kết 05 năm, II.2', 'Để cụ thể hóa'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'reviews', 'trung-uong/08-qdi-tw', 'Báo cáo sơ kết 05 năm'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'reviews', 'hau-giang/1972-qd-tu', 'Báo cáo sơ kết 05 năm'],
  ['hau-giang/197-kh-tu', 'mandates', 'hau-giang/bao-cao-so-ket-05-nam', 'Báo cáo sơ kết 05 năm'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/05-ct-tw', 'Báo cáo sơ kết 05 năm, III.3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/nq-tw4-khoa-xii', 'Báo cáo sơ kết 05 năm, III.3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/55-qd-tw', 'Báo cáo sơ kết 05 năm, phần 2 mục 1'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/22-qd-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/21-kl-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/01-kl-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/69-qd-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/195-qd-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/34-kl-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/14-kl-tw', 'Báo cáo sơ kết 05 năm, phần 2 mục 2'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/37-qd-tw', 'Báo cáo sơ kết 05 năm, III.5'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'trung-uong/114-qd-tw', 'Báo cáo sơ kết 05 năm, III.1'],
  ['hau-giang/bao-cao-so-ket-05-nam', 'cites', 'hau-giang/22-ct-tu', 'Báo cáo sơ kết 05 năm, fn2'],
  ['trung-uong/114-qd-tw', 'replaces', 'trung-uong/205-qd-tw', 'Báo cáo sơ kết 05 năm, III.1', 'nay'],
  ['trung-uong/37-qd-tw', 'replaces', 'trung-uong/47-qd-tw', 'Báo cáo sơ kết 05 năm, fn9', 'hiện nay là'],
  ['trung-uong/05-hd-ubkttw', 'implements', 'trung-uong/69-qd-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['trung-uong/01-kl-tw', 'basedOn', 'trung-uong/05-ct-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['binh-thuan/thong-bao-ket-luan-2014', 'reviews', 'trung-uong/03-ct-tw', 'Thông báo kết luận 2014'],
  ['binh-thuan/thong-bao-ket-luan-2014', 'cites', 'binh-thuan/27-ct-tu', 'Thông báo kết luận 2014, II'],
  ['binh-thuan/thong-bao-ket-luan-2014', 'cites', 'binh-thuan/30-ct-tu', 'Thông báo kết luận 2014, II'],
  ['binh-thuan/thong-bao-ket-luan-2014', 'cites', 'binh-thuan/40-kh-tu', 'Thông báo kết luận 2014, II'],
  ['binh-thuan/thong-bao-ket-luan-2014', 'cites', 'trung-uong/nq-tw9-khoa-xi', 'Thông báo kết luận 2014, II'],
]

/** What follows from a source document without its saying so, or comes from public material. */
const read: readonly Row[] = [
  ['dong-nai/272-qd-tu', 'concretises', 'trung-uong/101-qd-tw', '34-KL/TU, 4'],
  ['trung-uong/02-hd-ubkttw', 'implements', 'trung-uong/37-qd-tw', 'Báo cáo sơ kết 05 năm, fn3'],
  ['trung-uong/207-qd-tw', 'replaces', 'trung-uong/37-qd-tw', 'tài liệu công khai, năm nguồn thứ cấp'],
  [
    'trung-uong/124-qd-tw',
    'replaces',
    'trung-uong/132-qd-tw-2018',
    'https://hieuluat.vn/hanh-chinh/huong-dan-25-hd-btctw-ban-to-chuc-ban-chap-hanh-trung-uong-43683.html',
  ],
  [
    'trung-uong/366-qd-tw',
    'replaces',
    'trung-uong/124-qd-tw',
    'https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm',
  ],
  [
    'trung-uong/16-hd-btctw',
    'implements',
    'trung-uong/132-qd-tw-2018',
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Huong-dan-16-HD-BTCTW-2018-kiem-diem-danh-gia-chat-luong-to-chuc-dang-dang-vien-can-bo-396122.aspx?newsid=21536',
  ],
  [
    'trung-uong/21-hd-btctw',
    'replaces',
    'trung-uong/16-hd-btctw',
    'https://plo.vn/chan-chinh-tinh-trang-ne-nang-trong-kiem-diem-dang-vien-post546358.html',
  ],
  [
    'trung-uong/25-hd-btctw',
    'implements',
    'trung-uong/124-qd-tw',
    'https://hieuluat.vn/hanh-chinh/huong-dan-25-hd-btctw-ban-to-chuc-ban-chap-hanh-trung-uong-43683.html',
  ],
  [
    'trung-uong/43-hd-btctw',
    'replaces',
    'trung-uong/25-hd-btctw',
    'https://www.encovietnam.com/ban-tin-phap-luat/140-hanh-chinh/5216-da-co-huong-dan-43-hd-btctw-ve-kiem-diem-danh-gia-xep-loai-chat-luong-trong-he-thong-chinh-tri.html',
  ],
  [
    'dong-nai/31-qd-tu',
    'basedOn',
    'trung-uong/124-qd-tw',
    'https://dongnai.dcs.vn/lan-dau-tien-ban-thuong-vu-tinh-uy-ban-hanh-quy-dinh-ve-kiem-diem-va-danh-gia-xep-loai-chat-luong-hang-nam-doi-voi-tap-the-ca-nhan-trong-he-thong-chinh-tri-1841',
  ],
  [
    'dong-nai/31-qd-tu',
    'basedOn',
    'trung-uong/25-hd-btctw',
    'https://dongnai.dcs.vn/lan-dau-tien-ban-thuong-vu-tinh-uy-ban-hanh-quy-dinh-ve-kiem-diem-va-danh-gia-xep-loai-chat-luong-hang-nam-doi-voi-tap-the-ca-nhan-trong-he-thong-chinh-tri-1841',
  ],
  [
    'trung-uong/08-qdi-tw',
    'sameTopic',
    'trung-uong/101-qd-tw',
    'https://baonghean.vn/en/chu-dong-xin-tu-chuc-khi-khong-con-du-uy-tin-10184905.html',
  ],
  [
    'trung-uong/646-qd-qutw',
    'sameTopic',
    'trung-uong/101-qd-tw',
    'http://www.baomoi.com/Quy-dinh-ve-trach-nhiem-neu-guong-cua-can-bo-dang-vien/c/9787206.epi',
  ],
]

const toRelation =
  (authority: 'official' | 'interpreted') =>
  ([from, kind, to, source, quote]: Row): Relation => ({ from, kind, to, source, authority, ...(quote && { quote }) })

/** How the registered documents stand to one another. */
export const relations: readonly Relation[] = [
  ...stated.map(toRelation('official')),
  ...read.map(toRelation('interpreted')),
]
