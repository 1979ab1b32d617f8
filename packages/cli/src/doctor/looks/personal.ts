import { foldText } from '@neuguong/core'
import type { PersonalKind } from '../../output/tableFindings.ts'
import { type LookAtColumn, sight } from '../look.ts'

const headings: readonly (readonly [PersonalKind, RegExp])[] = [
  ['name', /^(?:ho va ten|ho ten|ten dang vien|ho ten khai sinh|ho, ten|ho dem)\b|^ten$/],
  ['citizen-number', /\b(?:cccd|cmnd|cmtnd|can cuoc|chung minh|dinh danh)\b/],
  ['phone', /\b(?:dien thoai|sdt|di dong)\b/],
  ['email', /\b(?:email|e-mail|thu dien tu)\b/],
  ['address', /\b(?:dia chi|que quan|noi o|cho o|thuong tru)\b/],
  ['birth', /\b(?:ngay sinh|nam sinh|ngay thang nam sinh)\b/],
  ['party-card', /\b(?:so the|the dang)\b/],
]

const contents: readonly (readonly [PersonalKind, RegExp])[] = [
  ['citizen-number', /^0\d{11}$/],
  ['phone', /^(?:\+84|0)[35789]\d(?:[ .]?\d){7}$/],
  ['email', /^[\w.+-]+@[\w-]+\.[\w.]+$/],
]

/** What a heading says that its column tells about people. */
export function personalHeading(name: string): PersonalKind | undefined {
  const key = foldText(name)
  return headings.find(([, pattern]) => pattern.test(key))?.[0]
}

/** What a text is about a person, by its form. */
export const personalText = (text: string): PersonalKind | undefined =>
  contents.find(([, pattern]) => pattern.test(text))?.[0]

/** Most cells must look so: one cell with ten digits is no telephone book. */
const most = 0.5

/** Trap 26: columns about people that rating does not need. */
export const personal: LookAtColumn = (_, { name, target }) => {
  if (target.kind === 'fact' || target.kind === 'unit' || target.kind === 'year') return undefined
  const named = target.kind === 'id' ? undefined : personalHeading(name)
  const counts = new Map<PersonalKind, number>()
  let all = 0
  return {
    see: (text) => {
      all++
      const kind = personalText(text)
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      return []
    },
    end: () => {
      const kind = named ?? [...counts].find(([, count]) => count > all * most)?.[0]
      return kind === undefined ? [] : [sight({ code: 'personal-column', params: { kind } }, 'warning')]
    },
  }
}
