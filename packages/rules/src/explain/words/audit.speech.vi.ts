import type { BaseReading, CapFit, Repair } from '../../report/finding.figures.ts'
import type { FigureSpeech } from './auditWords.ts'

const figureName = ({ figure }: Repair): string => {
  if (typeof figure === 'object') return `“${figure.part}”`
  return { value: 'số đã nêu', numerator: 'tử số', denominator: 'mẫu số' }[figure]
}

const base: Readonly<Record<BaseReading['base'], (part: string, host: string) => string>> = {
  'whole-apart': (part) => `“${part}” là một nhóm riêng, tính trên tổng số`,
  'whole-within': (part, host) => `“${part}” tính trên tổng số và đã nằm trong “${host}”`,
  host: (part, host) => `“${part}” tính trên số “${host}”, trong đó có cả “${part}”`,
  'rest-of-host': (part, host) => `“${part}” tính trên số “${host}” không kể “${part}”`,
}

const fit = ({ holds, holdsAlways }: CapFit): string =>
  holdsAlways ? 'đúng ở mọi kỳ' : holds ? 'đúng ở kỳ này, vượt ở kỳ khác' : 'vượt'

function capText({ cap, ofHost, ofRest }: BaseReading, max: string | undefined): string {
  if (!cap || max === undefined) return ''
  return `; so với tỷ lệ tối đa ${max}: ${fit(cap.host)} nếu mẫu số gồm cả nhóm này (${ofHost}), ${fit(cap.rest)} nếu không gồm (${ofRest})`
}

/** Repairs and readings in Vietnamese. */
export const speechVi: FigureSpeech = {
  repairs: (repairs) =>
    repairs.map((repair) => `Sửa một chữ số: ${figureName(repair)} ${repair.from} thành ${repair.to}`),
  reading: (reading, part, host, max) => {
    const words = base[reading.base](part, host)
    if (!reading.possible) return `${words}: không thể, vì các nhóm kia đã đủ 100%`
    return `${words}: bằng ${reading.ofWhole} tổng số${capText(reading, max)}`
  },
}
