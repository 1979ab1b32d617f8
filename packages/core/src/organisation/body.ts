import type * as z from 'zod'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { DatedElement } from './validity.ts'

/**
 * A kind of body that owes duties, is reviewed or gives an opinion; not the body of one particular unit.
 *
 * @example
 * ```ts
 * bodies.find(({ id }) => id === 'ban-thuong-vu')?.abbreviation // => 'BTV'
 * successorsOf(bodies, 'ban-dan-van').map(({ label }) => label) // => ['Ban Tuyên giáo và Dân vận']
 * ```
 */
export const Body = strict({
  ...DatedElement.shape,
  /** As official papers abbreviate it, such as `BTV`. */
  abbreviation: nfcText.optional(),
})

/** A value that {@link Body} accepts. */
export type Body = z.infer<typeof Body>

const body = (id: string, label: string, cite: string, abbreviation?: string): Body => ({
  id,
  label,
  cite,
  authority: 'official',
  ...(abbreviation && { abbreviation }),
})

// Known to the day only for Thanh Hóa; elsewhere the same happened in those weeks. Hence `interpreted`.
const reform2025 = { cite: 'Đảng bộ tỉnh Thanh Hóa, 11/02/2025', authority: 'interpreted' } as const
const ended = (old: Body): Body => ({ ...old, ...reform2025, validTo: '2025-02-10' })
const merged = (old: Body): Body => ({ ...ended(old), succeededBy: ['ban-tuyen-giao-va-dan-van'] })

/**
 * The kinds of body that the four source documents name, and the one that two of them became in 2025.
 *
 * @example
 * ```ts
 * bodies.filter((body) => !existsOn(body, '2025-07-01')).map((body) => body.abbreviation) // => ['BTG', 'BDV', 'BCSĐ', 'ĐĐ']
 * ```
 */
export const bodies: readonly Body[] = [
  body('ban-chap-hanh', 'Ban Chấp hành', '34-KL/TU, 7.8', 'BCH'),
  body('ban-thuong-vu', 'Ban Thường vụ', '34-KL/TU, 7.7', 'BTV'),
  body('thuong-truc', 'Thường trực cấp ủy', 'Thông báo kết luận 2014, II'),
  body('dang-uy', 'Đảng ủy', '15-KH/TU, IV.2.d', 'ĐU'),
  body('chi-uy', 'Chi ủy', '15-KH/TU, IV.2.d'),
  body('uy-ban-kiem-tra', 'Ủy ban Kiểm tra', '34-KL/TU, 7.3', 'UBKT'),
  body('ban-to-chuc', 'Ban Tổ chức', '34-KL/TU, 7.2', 'BTC'),
  merged(body('ban-tuyen-giao', 'Ban Tuyên giáo', '34-KL/TU, 7.1', 'BTG')),
  merged(body('ban-dan-van', 'Ban Dân vận', '34-KL/TU, 7.4', 'BDV')),
  { id: 'ban-tuyen-giao-va-dan-van', label: 'Ban Tuyên giáo và Dân vận', validFrom: '2025-02-11', ...reform2025 },
  body('ban-noi-chinh', 'Ban Nội chính', '34-KL/TU, 7.5', 'BNC'),
  body('van-phong', 'Văn phòng cấp ủy', '15-KH/TU, IV.1', 'VP'),
  ended(body('ban-can-su-dang', 'Ban cán sự đảng', '34-KL/TU, 7.6', 'BCSĐ')),
  ended(body('dang-doan', 'Đảng đoàn', '34-KL/TU, 7.6', 'ĐĐ')),
  body('mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam', '34-KL/TU, 7.6', 'MTTQ'),
  body('doan-the', 'Đoàn thể chính trị - xã hội', 'Thông báo kết luận 2014, II'),
  body('lanh-dao-so-ban-nganh', 'Lãnh đạo sở, ban, ngành', '15-KH/TU, IV.1'),
  body('ban-chi-dao-pctn', 'Ban Chỉ đạo phòng, chống tham nhũng', '15-KH/TU, III'),
  body('bo-phan-giup-viec-03', 'Bộ phận giúp việc thực hiện Chỉ thị 03-CT/TW', 'Thông báo kết luận 2014, II'),
]
