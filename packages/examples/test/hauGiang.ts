import type { MemberRow } from '@neuguong/rules'

/** A member of Hậu Giang of whom everything is good: outstanding by our rules, and rated excellent. */
const model: MemberRow = {
  mienSinhHoat: false,
  tuTuongChinhTri: 'tot',
  daoDucLoiSong: 'tot',
  tuPheBinh: 'tot',
  quanHeNhanDan: 'tot',
  trachNhiemCongTac: 'tot',
  yThucKyLuat: 'tot',
  doanKetNoiBo: 'tot',
  kyLuat: 'khong',
  dieuKhongDuocLam: [],
  noiDungDiDau: ['trungThanh', 'phucVuNhanDan', 'nhanNhiemVu', 'congTamTrungThuc'],
  bieuHienPhaiChong: [],
  canBoLanhDao: false,
  nguoiDungDau: false,
  capUyVien: false,
  dangCongTac: true,
  banDangKy: 'cuThe',
  noiCongKhai: ['chiBo', 'noiCongTac'],
  soThangTuNhanXet: 12,
  xepLoaiDangVien: 'excellent',
  xepLoaiToChuc: 'good',
  xepLoaiNamTruoc: 'good',
  kiemTraDauHieu: 'khongKiemTra',
  ketLuanSuyThoai: false,
  duocGoiYKiemDiem: false,
  khacPhucHanChe: 'xong',
}

/** The annual rating that a member has. */
export type Rating = 'excellent' | 'good' | 'completed' | null

/** Members of a unit with a rating. Whoever is rated excellent is outstanding, whoever is rated good is good; `null` is not known yet. */
export const rated = (unit: string | null, count: number, rating: Rating): MemberRow[] =>
  Array.from({ length: count }, () => ({ ...model, unit, xepLoaiDangVien: rating }))

/** A unit at the cap of one in five, one over it, one that may be over it, one without anybody good, and one below. */
export const cappedUnits: readonly MemberRow[] = [
  ...rated('cs-01', 2, 'excellent'),
  ...rated('cs-01', 10, 'good'),
  ...rated('cs-02', 3, 'excellent'),
  ...rated('cs-02', 10, 'good'),
  ...rated('cs-03', 1, 'excellent'),
  ...rated('cs-03', 9, 'good'),
  ...rated('cs-03', 1, null),
  ...rated('cs-04', 1, 'excellent'),
  ...rated('cs-05', 4, 'completed'),
]
