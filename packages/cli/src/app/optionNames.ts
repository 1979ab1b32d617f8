/** The Vietnamese name of every option, without marks so that any keyboard can type it. Both names always work. */
export const optionNames: Readonly<Record<string, string>> = {
  caps: 'ty-le-toi-da',
  check: 'chi-xem',
  coverage: 'do-phu',
  database: 'co-so-du-lieu',
  dialect: 'loai-sql',
  figures: 'so-lieu',
  fix: 'sua',
  format: 'dang-in',
  from: 'tu-ngay',
  help: 'huong-dan',
  html: 'trang-html',
  id: 'ma',
  implements: 'cu-the-hoa',
  into: 'vao-bang',
  json: 'in-json',
  key: 'cot-giu',
  label: 'ten',
  lang: 'ngon-ngu',
  limit: 'gioi-han',
  loader: 'bo-doc',
  mapping: 'khop-cot',
  'min-cell': 'it-nhat',
  notes: 'goi-y',
  on: 'ngay',
  out: 'xuat',
  phase: 'giai-doan',
  procedure: 'quy-trinh',
  reading: 'cach-hieu',
  redact: 'giau',
  rejected: 'dong-bo-qua',
  replace: 'thay-bang',
  set: 'dat',
  sheet: 'trang',
  'sheet-units': 'trang-la-don-vi',
  table: 'bang',
  type: 'kieu-cot',
  units: 'don-vi',
  until: 'den-ngay',
  values: 'gia-tri',
  version: 'phien-ban',
  what: 'cau-lenh',
  with: 'kem',
  'write-mapping': 'ghi-khop-cot',
  'write-missing': 'viet-them',
}

const plainNames: ReadonlyMap<string, string> = new Map(
  Object.entries(optionNames).map(([plain, vietnamese]) => [vietnamese, plain]),
)

function plain(arg: string): string {
  const [, name = '', rest = ''] = /^--([a-z-]+)(=.*)?$/s.exec(arg) ?? []
  const known = plainNames.get(name)
  return known === undefined ? arg : `--${known}${rest}`
}

/** The arguments with every option called as the commands call it; what stands behind `--` is no option. */
export function withPlainOptions(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return argv.map((arg, index) => (end >= 0 && index > end ? arg : plain(arg)))
}
