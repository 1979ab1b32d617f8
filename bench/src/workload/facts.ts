/** The kinds of value that a fact of the workload has. */
export type FactKind = 'boolean' | 'number' | 'choice' | 'set'

/** A fact of the workload: its kind and its declared domain. */
export interface FactDeclaration {
  readonly label: string
  readonly kind: FactKind
  readonly options: readonly string[]
  readonly max: number
  /** Decimals that the number is written with. */
  readonly decimals: number
}

const flag = (label: string): FactDeclaration => ({ label, kind: 'boolean', options: [], max: 1, decimals: 0 })
const choice = (label: string, ...options: string[]): FactDeclaration => ({
  label,
  kind: 'choice',
  options,
  max: 0,
  decimals: 0,
})
const number = (label: string, max: number, decimals = 0): FactDeclaration => ({
  label,
  kind: 'number',
  options: [],
  max,
  decimals,
})

/** The seven contents of exemplary conduct, each with a score from 0 to 100. */
export const contents = [1, 2, 3, 4, 5, 6, 7].map((index) => `noiDung${index}`)

/** The subject groups and the levels of organisation that the rules tell apart. */
export const groups = ['capUyVien', 'capTruong', 'dangCongTac', 'nghiHuu'] as const
export const levels = ['tinh', 'huyen', 'xa', 'coSo', 'chiBo'] as const

/** What members must not do, by number. */
export const prohibitions = Array.from({ length: 19 }, (_, index) => `dieu${index + 1}`)

/** The 22 facts about a member, in the order in which members carry them. */
export const facts: Readonly<Record<string, FactDeclaration>> = {
  nhom: choice('Nhóm đối tượng', ...groups),
  giuChucVu: flag('Giữ chức vụ lãnh đạo'),
  cap: choice('Cấp công tác', ...levels),
  daDangKy: flag('Đã đăng ký nêu gương'),
  dangKyCuThe: flag('Bản đăng ký cụ thể'),
  noiCongKhai: choice('Nơi công khai bản đăng ký', 'capUy', 'coQuan', 'chiBo', 'noiCuTru'),
  ...Object.fromEntries(contents.map((id, index) => [id, number(`Điểm nội dung ${index + 1}`, 100)])),
  tuDanhGia: choice('Tự đánh giá', 'dat', 'datMotPhan', 'khongDat'),
  soViecTot: number('Số việc làm tốt', 50),
  kyLuat: choice('Hình thức kỷ luật', 'khong', 'khienTrach', 'canhCao', 'cachChuc', 'khaiTru'),
  xepLoai: choice('Xếp loại chất lượng năm', 'xuatSac', 'tot', 'hoanThanh', 'khongHoanThanh'),
  tinNhiem: number('Tỷ lệ tín nhiệm nơi cư trú', 100, 1),
  viPham: { label: 'Những điều không được làm đã vi phạm', kind: 'set', options: prohibitions, max: 0, decimals: 0 },
  tuoi: number('Tuổi', 120),
  nghiHuu: flag('Đã nghỉ hưu'),
  tuoiDang: number('Tuổi Đảng', 100),
}

/** The ids of the facts, in order. */
export const factIds = Object.keys(facts)
