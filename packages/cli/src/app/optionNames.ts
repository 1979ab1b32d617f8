import { foldText } from '@neuguong/core'

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

/** Every name of an option by what it is called without marks. */
const folded: ReadonlyMap<string, string> = new Map(
  [...Object.keys(optionNames), ...plainNames.keys()].map((name) => [foldText(name), name]),
)

/** Hyphens, and the dashes that word processors make of them. */
const dashed = /^[-\u2010-\u2015\u2212]{1,3}(\p{L}[\p{L}\p{M}-]*)(?:=.*)?$/su

/** An option as it was written, and the one that was meant. */
export interface Misnamed {
  readonly written: string
  readonly meant: string
}

/** The first option whose name is known and that is written with other dashes than two hyphens, or with marks. */
export function misnamedIn(argv: readonly string[]): Misnamed | undefined {
  const end = argv.indexOf('--')
  for (const arg of end < 0 ? argv : argv.slice(0, end)) {
    const name = folded.get(foldText(dashed.exec(arg)?.[1] ?? ''))
    const [written = ''] = arg.split('=', 1)
    if (name !== undefined && written !== `--${name}`) return { written, meant: `--${name}` }
  }
  return undefined
}
