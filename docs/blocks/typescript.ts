import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Block } from './markdown.ts'

const folder = fileURLToPath(new URL('../.blocks/', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

/** `value // => expected` becomes an assertion; so does `const name = value // => expected`. */
function assertLine(line: string): string {
  const at = line.indexOf('// => ')
  if (at < 0) return line
  const code = line.slice(0, at).trimEnd()
  const expected = line.slice(at + '// => '.length)
  const [, name] = /^\s*const (\w+)/.exec(code) ?? []
  return name === undefined ? `__equal(${code}, ${expected})` : `${code}; __equal(${name}, ${expected})`
}

/** The file of a block, which its text is written to. `before` is what it continues. */
export function writeModule({ page, line, text }: Block, before: readonly Block[]): string {
  const code = [...before.map((block) => block.text), text].join('\n').split('\n').map(assertLine).join('\n')
  const file = `${folder}${page.replaceAll('/', '-')}-${line}.ts`
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${code}\nimport { equal as __equal } from '../blocks/equal.ts'\nvoid __equal\n`)
  return file
}

/** What the compiler says about blocks, in the words of the page. */
export function typeErrors(files: readonly string[]): string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const program = ts.createProgram([...files], options)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && files.includes(file.fileName))
    .map(
      ({ file, messageText }) =>
        `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}
