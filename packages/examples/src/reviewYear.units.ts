import type { Level, OrganisationUnit, ProcedureMember } from '@neuguong/core'

/** A unit with the positions of the people in it whose reviews are recorded. */
interface Branch {
  readonly id: string
  readonly label: string
  readonly level: Level
  readonly positions: readonly string[]
  readonly below: readonly Branch[]
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const cell = (id: string): Branch => ({
  id: `cb-${id}`,
  label: `Chi bộ ${id}`,
  level: 'chi-bo-truc-thuoc',
  positions: ['bi-thu', 'chi-uy-vien', 'khong-giu-chuc-vu', 'khong-giu-chuc-vu'],
  below: [],
})

const grassroots = (id: string): Branch => ({
  id: `db-${id}`,
  label: `Đảng ủy cơ sở ${id}`,
  level: 'co-so',
  positions: ['bi-thu', 'dang-uy-vien'],
  below: [cell(`${id}-1`)],
})

const district = (number: number): Branch => ({
  id: `huyen-${number}`,
  label: `Huyện ủy ${number}`,
  level: 'huyen-va-tuong-duong',
  positions: ['bi-thu', 'uy-vien-thuong-vu'],
  below: numbers(2).map((below) => grassroots(`${number}-${below}`)),
})

/** Its members are reviewed elsewhere, so that only the collective review is recorded. */
const partyGroup: Branch = {
  id: 'ban-can-su-1',
  label: 'Ban cán sự đảng 1',
  level: 'huyen-va-tuong-duong',
  positions: [],
  below: [],
}

const province: Branch = {
  id: 'tinh-uy',
  label: 'Tỉnh ủy',
  level: 'tinh',
  positions: ['bi-thu', 'pho-bi-thu', 'uy-vien-thuong-vu'],
  below: [...numbers(5).map(district), partyGroup],
}

function flatten(branch: Branch, parent?: string): readonly (Branch & { readonly parent?: string })[] {
  const own = { ...branch, ...(parent !== undefined && { parent }) }
  return [own, ...branch.below.flatMap((below) => flatten(below, branch.id))]
}

const branches = flatten(province)

/** The invented province: 27 units from the provincial committee down to the chi bộ. */
export const reviewUnits: readonly OrganisationUnit[] = branches.map(({ id, label, level, parent }) => ({
  id,
  label,
  level,
  ...(parent !== undefined && { parent }),
}))

/** The people whose reviews are recorded, by opaque id. */
export const reviewMembers: readonly ProcedureMember[] = branches.flatMap(({ id, positions }) =>
  positions.map((position, index) => ({ id: `dv-${id}-${index + 1}`, unit: id, position })),
)
