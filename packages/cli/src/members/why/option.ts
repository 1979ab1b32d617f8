/** Marks that begin the items of a list: `1/-`, `I.-`, `7.1-`, `a)`, `-`. */
const marker = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)/-]+|\(?[A-Za-zĐđ][.)]|[IVX]{1,5}[.)/-]+|[-+•*–])[-\s]*(?=\S)/u

/** The text without the mark of a list before it; nothing when there is none. */
export function withoutMarker(text: string): string | undefined {
  const rest = text.replace(marker, '')
  return rest === text || rest === '' ? undefined : rest
}
