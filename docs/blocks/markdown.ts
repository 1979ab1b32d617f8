/** A fenced block of a page. */
export interface Block {
  /** The page, from the root of the repository. */
  readonly page: string
  /** The line of its first line of text, from 1. */
  readonly line: number
  readonly lang: string
  /** What `<!-- kiem: … -->` above it says. */
  readonly directive: Directive
  readonly text: string
}

/** How a block is to be checked, beyond what its language says. */
export interface Directive {
  readonly kind: string
  readonly argument: string
  /** `key=value` words. */
  readonly options: Readonly<Record<string, string>>
}

const nothing: Directive = { kind: '', argument: '', options: {} }

function directiveIn(line: string): Directive | undefined {
  const [, words] = /^\s*<!-- kiem: (.+?) -->\s*$/.exec(line) ?? []
  if (words === undefined) return undefined
  const parts = words.split(' ')
  const [kind = '', ...rest] = parts.filter((part) => !part.includes('='))
  const options = parts.filter((part) => part.includes('=')).map((part) => part.split('=', 2))
  return { kind, argument: rest.join(' '), options: Object.fromEntries(options) }
}

/** The blocks of a page in order. */
export function blocksOf(page: string, markdown: string): Block[] {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  let directive = nothing
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, indent, lang] = /^( *)```(\w*)/.exec(line) ?? []
    if (indent === undefined) {
      directive = directiveIn(line) ?? (line.trim() === '' ? directive : nothing)
      continue
    }
    const end = lines.findIndex((other, at) => at > index && other === `${indent}\`\`\``)
    const text = lines.slice(index + 1, end).map((inner) => inner.slice(indent.length))
    blocks.push({ page, line: index + 2, lang: lang ?? '', directive, text: text.join('\n') })
    directive = nothing
    index = end < 0 ? lines.length : end
  }
  return blocks
}

/** The targets of the links of a page that lead into the repository, without anchors. */
export const linksOf = (markdown: string): string[] =>
  [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
