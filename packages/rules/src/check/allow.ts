import { type Diagnostic, finding } from '../language/diagnostic.ts'
import type { Regulation } from '../language/parse.ts'

/** The ids of the elements on the way to a place: keys, and the ids of list items. */
function idsOnTheWay(data: unknown, pointer: string): readonly string[] {
  const ids: string[] = []
  let value = data as Record<string, unknown> | undefined
  for (const part of pointer.split('/').slice(1)) {
    value = value?.[part.replaceAll('~1', '/').replaceAll('~0', '~')] as Record<string, unknown> | undefined
    ids.push(part, ...(typeof value?.id === 'string' ? [value.id] : []))
  }
  return ids
}

const mentions = (data: unknown, { place, params }: Diagnostic, id: string): boolean =>
  idsOnTheWay(data, place.pointer).includes(id) || Object.values(params).includes(id)

/**
 * Takes out the warnings and notes that the regulation allows with a reason. An exception that matches nothing is itself a
 * finding: the mistake is mended, or the exception is misspelt. Errors cannot be allowed.
 *
 * @param unsure - codes of checks that may not have been able to look, whose exceptions are left alone
 */
export function applyAllow(
  { data, source }: Regulation,
  diagnostics: readonly Diagnostic[],
  unsure: ReadonlySet<string>,
): readonly Diagnostic[] {
  const exceptions = data.allow ?? []
  const used = new Set<number>()
  const left = diagnostics.filter((diagnostic) => {
    if (diagnostic.level === 'error') return true
    const matching = exceptions.flatMap(({ code, id }, index) =>
      code === diagnostic.code && (id === undefined || mentions(data, diagnostic, id)) ? [index] : [],
    )
    for (const index of matching) used.add(index)
    return matching.length === 0
  })
  const idle = exceptions.flatMap(({ code, id }, index) =>
    used.has(index) || unsure.has(code)
      ? []
      : [finding('unused-allow', source.locate(['allow', index]), { code, id }, 'warning')],
  )
  return [...left, ...idle]
}
