import type { UnitNode } from './units.ts'

/** Why the figures of a unit are not shown: it has too few members, or subtracting would show one that has. */
export type Hidden = 'small' | 'complement'

/** How many members a unit has with everything below it, and of its own. */
export interface Size {
  readonly members: number
  readonly own: number
  /** Members of whom it is only known that they may belong to it. */
  readonly perhaps: number
}

interface Cell {
  readonly id: string
  readonly size: Size
  readonly below: Cell[]
}

interface Work {
  readonly minCell: number
  readonly hidden: Map<string, Hidden>
}

function treeOf(nodes: readonly UnitNode[], sizeOf: (id: string) => Size): Cell | undefined {
  const cells = new Map<string, Cell>()
  for (const { unit, parent } of nodes) {
    const cell = { id: unit.id, size: sizeOf(unit.id), below: [] }
    cells.set(unit.id, cell)
    if (parent !== undefined) cells.get(parent)?.below.push(cell)
  }
  return cells.get(nodes[0]?.unit.id ?? '')
}

/**
 * How many members of a unit stay unknown to somebody who adds and subtracts everything shown: its own, which no line shows, and
 * those of hidden units below.
 */
const unseen = ({ size, below }: Cell, hidden: Work['hidden']): number =>
  below.filter(({ id }) => hidden.has(id)).reduce((sum, cell) => sum + unseen(cell, hidden), size.own)

function hideAll({ id, below }: Cell, hidden: Work['hidden']): void {
  hidden.set(id, 'small')
  for (const cell of below) hideAll(cell, hidden)
}

/** Hides units below, the smallest first, until so many members stay unseen that nobody's can be told by subtracting. */
function cover(cell: Cell, work: Work, needed: number): void {
  const shown = cell.below.filter(({ id, size }) => !work.hidden.has(id) && size.members > 0)
  for (const next of shown.sort((a, b) => a.size.members - b.size.members)) {
    const missing = needed - unseen(cell, work.hidden)
    if (missing <= 0) return
    work.hidden.set(next.id, 'complement')
    cover(next, work, missing)
  }
}

const isSmall = ({ members, perhaps }: Size, minCell: number): boolean => {
  const most = members > 0 ? members : perhaps
  return most > 0 && most < minCell
}

function settle(cell: Cell, work: Work): void {
  if (isSmall(cell.size, work.minCell)) {
    hideAll(cell, work.hidden)
    return
  }
  for (const next of cell.below) settle(next, work)
  if (unseen(cell, work.hidden) > 0) cover(cell, work, work.minCell)
}

/**
 * The units whose figures are not to be shown, so that nobody learns about fewer than `minCell` members: neither from a line, nor by
 * subtracting lines from the line above them.
 *
 * A unit shows either nothing of its members, or the sum of them; what it has that no line below shows is then either nobody, or
 * at least `minCell` members taken together. Where fewer would be left, further units are hidden, the smallest first. The total of
 * the list stands above the root, and what the root does not have of it is left over like a unit's own members.
 *
 * @param nodes - of a tree, the root first
 * @param sizeOf - how many members each unit has
 * @param minCell - 1 hides nothing
 * @param unplaced - members of the total who are in no unit
 */
export function smallCells(
  nodes: readonly UnitNode[],
  sizeOf: (id: string) => Size,
  { minCell, unplaced }: { readonly minCell: number; readonly unplaced: number },
): ReadonlyMap<string, Hidden> {
  const hidden = new Map<string, Hidden>()
  const root = treeOf(nodes, sizeOf)
  if (!root || minCell <= 1) return hidden
  const members = root.size.members + unplaced
  const total: Cell = { id: '', size: { members, own: unplaced, perhaps: 0 }, below: [root] }
  settle(total, { minCell, hidden })
  return hidden
}
