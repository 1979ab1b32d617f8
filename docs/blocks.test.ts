import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operators } from '@neuguong/rules'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { jsonErrors } from './blocks/json.ts'
import { type Block, blocksOf, linksOf } from './blocks/markdown.ts'
import { missingIn } from './blocks/output.ts'
import { editFile, furnish, makeWorkFolder, runLine, saveFile } from './blocks/shell.ts'
import { typeErrors, writeModule } from './blocks/typescript.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The pages of checks have a test of their own, which lays their blocks over one example. */
const isPage = (path: string): boolean =>
  path.endsWith('.md') &&
  !path.includes('/kiem-tra/') &&
  (!path.includes('/') || /^docs\/(vi|en|decisions)\//.test(path) || /^packages\/\w+\/README\.md$/.test(path))

const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('node_modules/') && isPage(path))
  .sort()

const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

const files: string[] = []

/** The TypeScript blocks that a block continues, back to the one that continues none. */
function continued({ directive }: Block, earlier: readonly Block[]): Block[] {
  const blocks = earlier.filter(({ lang }) => lang === 'ts')
  const last = blocks.at(-1)
  return directive.kind === 'tiep' && last ? [...continued(last, blocks.slice(0, -1)), last] : []
}

async function runTypescript(block: Block, earlier: readonly Block[]): Promise<string> {
  const file = writeModule(block, continued(block, earlier))
  files.push(file)
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)))
  await import(file).finally(() => log.mockRestore())
  return lines.join('\n')
}

async function runShell({ text, directive }: Block, folder: string): Promise<string> {
  const codes = directive.options.ma?.split(',').map(Number) ?? [0]
  const printed: string[] = []
  if (directive.options.voi === 'quy-dinh') furnish(folder)
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const ran = await runLine(line, folder)
    expect(codes, `${line}\n${ran.printed}`).toContain(ran.code)
    printed.push(ran.printed)
  }
  return printed.join('')
}

interface PageRun {
  readonly folder: string
  /** What the last block printed. */
  printed: string
  /** Outputs that are to be written anew into the page. */
  readonly renewed: { readonly block: Block; readonly printed: string }[]
}

/** Runs a block by its language and directive; a block that nothing runs is an error. */
async function runBlock(page: PageRun, block: Block, earlier: readonly Block[]): Promise<void> {
  const { lang, directive, text } = block
  if (directive.kind === 'tep') return saveFile(page.folder, directive.argument, text)
  if (directive.kind === 'sua') return editFile(page.folder, directive.argument, text)
  if (lang === 'ts') page.printed = await runTypescript(block, earlier)
  else if (lang === 'sh') page.printed = await runShell(block, page.folder)
  else if (lang === 'json' || lang === 'jsonc') expect(jsonErrors(block)).toEqual([])
  else if (lang === 'text') checkOutput(page, block)
  else throw new Error(`no rule runs a block of “${lang}”`)
}

/** With NEUGUONG_UPDATE=1 outputs that are not excerpts are written anew, to be read in the diff. */
const updates = process.env.NEUGUONG_UPDATE === '1'

function renew(name: string, { renewed }: PageRun): void {
  const lines = textOf(name).split('\n')
  for (const { block, printed } of renewed.toReversed())
    lines.splice(block.line - 1, block.text.split('\n').length, printed.trimEnd())
  if (renewed.length > 0) writeFileSync(join(root, name), lines.join('\n'))
}

/** The hash of a ruleset changes with every word of a regulation; the pages are not about that. */
const withoutHashes = (printed: string): string => printed.replaceAll(/(?<= )([0-9a-f]{64}|[0-9a-f]{12})$/gm, '…')

const isExcerpt = (text: string): boolean => text.split('\n').some((line) => line.trim() === '…')

function checkOutput(page: PageRun, block: Block): void {
  const { directive, text } = block
  const example = `packages/examples/examples/${directive.argument}.out.txt`
  const printed = directive.kind === 'ket-qua' ? textOf(example) : withoutHashes(page.printed)
  if (updates && directive.kind === '' && !isExcerpt(text)) page.renewed.push({ block, printed })
  else expect(missingIn(printed, text), printed).toBeUndefined()
}

afterAll(() => rmSync(new URL('.blocks/', import.meta.url), { recursive: true, force: true }))

describe.each(pages)('%s', (name) => {
  const page: PageRun = { folder: makeWorkFolder(), printed: '', renewed: [] }
  afterAll(() => {
    renew(name, page)
    rmSync(page.folder, { recursive: true, force: true })
  })
  const blocks = blocksOf(name, textOf(name))

  it.each(blocks.map((block, index) => ({ ...block, index })))('runs the $lang block of line $line', async (block) => {
    await runBlock(page, block, blocks.slice(0, block.index))
  })

  it('has links that lead somewhere', () => {
    const broken = linksOf(textOf(name)).filter((target) => !existsSync(join(root, dirname(name), target)))
    expect(broken).toEqual([])
  })
})

describe('the pages together', () => {
  it('type-check in every TypeScript block', () => {
    expect(typeErrors(files)).toEqual([])
  })

  it('say the same in both languages', () => {
    const shape = (lang: string) =>
      pages
        .filter((page) => page.startsWith(`docs/${lang}/`))
        .map((page) => [page.slice('docs/vi/'.length), blocksOf(page, textOf(page)).map((block) => block.lang)])
    expect(shape('en')).toEqual(shape('vi'))
  })

  it('explain every operator', () => {
    for (const lang of ['vi', 'en']) {
      const text = textOf(`docs/${lang}/tep-quy-dinh.md`)
      expect(Object.keys(operators).filter((operator) => !text.includes(`\`${operator}\``))).toEqual([])
    }
  })
})
