import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Results } from '../results.ts'
import { size as bytes, count, number } from './numbers.ts'
import { picture } from './picture.ts'
import { aimTable, costTable, memberTable, passTable, tableTable } from './tables.ts'
import { en } from './words.en.ts'
import type { Words } from './words.ts'
import { vi } from './words.vi.ts'

function machineText({ date, seconds, agreed, machine }: Results, words: Words): string {
  const { processor, cores, memory, system, node, load } = machine
  return words.machine({
    date,
    processor,
    cores: `${cores}`,
    memory: bytes(words, memory),
    system,
    node,
    load: load.map((value) => number(words, value)).join(' → '),
    seconds: count(words, seconds),
    agreed: count(words, agreed),
  })
}

const versionText = ({ versions, leftOut }: Results, words: Words): string =>
  [
    `${words.versions}: ${Object.entries(versions)
      .map((parts) => parts.join(' '))
      .join(', ')}.`,
    ...(leftOut.length > 0
      ? [
          `${words.leftOut}: ${leftOut.map(({ part, size }) => words.parts[part] + (size ? ` (${size} ${words.rules})` : '')).join(', ')}.`,
        ]
      : []),
  ].join(' ')

/** What a page shows of the results, by the name of its place. */
const blocks: Readonly<Record<string, (results: Results, words: Words) => string>> = {
  may: machineText,
  'phien-ban': versionText,
  'muc-tieu': aimTable,
  'du-du-kien': (results, words) => memberTable(results, words, 'complete'),
  'moi-nguoi': (results, words) => memberTable(results, words, 'all'),
  'chi-phi': costTable,
  bang: tableTable,
  'so-nguoi': passTable,
}

/** A page with the results in their places: between `<!-- do: name -->` and `<!-- het -->`. */
export const filled = (page: string, results: Results, words: Words): string =>
  page.replaceAll(
    /(<!-- do: ([a-z-]+) -->\n)[\s\S]*?(\n<!-- het -->)/g,
    (_, from: string, name: string, to: string) => {
      const block = blocks[name]
      if (!block) throw new Error(`no results are called ${name}; there are ${Object.keys(blocks).join(', ')}`)
      return `${from}\n${block(results, words)}\n${to}`
    },
  )

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

/** Both languages. */
export const languages: readonly Words[] = [vi, en]

/** Writes the tables of both pages and their pictures anew. */
export function writePages(root: string, results: Results): void {
  for (const words of languages) {
    const folder = join(root, 'docs', words.lang)
    const page = join(folder, 'toc-do.md')
    writeWhole(page, filled(readFileSync(page, 'utf8'), results, words))
    writeWhole(join(folder, 'toc-do.svg'), picture(results, words))
  }
}
