import { type Diagnostic, finding } from '../language/diagnostic.ts'
import type { Regulation } from '../language/parse.ts'
import { suggestParent } from './parents.ts'

/** The regulations that a regulation is laid over, the most central first and the regulation itself last. */
export interface Layers {
  readonly layers: readonly Regulation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the regulations that `regulation` implements, directly and through others, each once. */
export function layersOf(regulation: Regulation, library: readonly Regulation[]): Layers {
  const byId = new Map(library.map((other) => [other.data.id, other]))
  const layers: Regulation[] = []
  const diagnostics: Diagnostic[] = []
  const visit = (current: Regulation, path: readonly string[]): void => {
    if (layers.includes(current)) return
    for (const [index, id] of (current.data.implements ?? []).entries()) {
      const place = current.source.locate(['implements', index])
      const parent = byId.get(id)
      if (path.includes(id)) diagnostics.push(finding('implements-cycle', place, { path: [...path, id] }))
      else if (parent) visit(parent, [...path, id])
      else {
        const others = [...byId.values()].filter(({ data }) => data.id !== current.data.id)
        const labels = Object.fromEntries(others.map(({ data }) => [data.id, data.label]))
        const params = { id, known: Object.keys(labels), labels, suggestion: suggestParent(id, others) }
        diagnostics.push(finding('regulation-not-found', place, params))
      }
    }
    layers.push(current)
  }
  visit(regulation, [regulation.data.id])
  return { layers, diagnostics }
}

/** Reports every layer that is not in force on the day: an error for the regulation asked for, a warning for a parent. */
export function checkInForce(layers: readonly Regulation[], on: string): Diagnostic[] {
  return layers.flatMap(({ data, source }, index) => {
    const { from, to } = data.inForce
    if (from <= on && (to === undefined || on <= to)) return []
    const level = index === layers.length - 1 ? 'error' : 'warning'
    return [finding('not-in-force', source.locate(['inForce']), { regulation: data.id, on, from, to }, level)]
  })
}
