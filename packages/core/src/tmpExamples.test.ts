import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { expect, test } from 'vitest'
import * as core from './nouns.ts'
const dir = path.dirname(new URL(import.meta.url).pathname)
for (const folder of ['element', 'scale', 'group', 'plan', 'organisation', 'review', 'report'])
  for (const file of fs.readdirSync(path.join(dir, folder)).filter((f) => !f.includes('.test.'))) {
    const text = fs.readFileSync(path.join(dir, folder, file), 'utf8')
    for (const [, block = ''] of text.matchAll(/ \* ```ts\n([\s\S]*?) \* ```/g)) {
      const code = block.replace(/^ \* ?/gm, '')
      test(`${folder}/${file}: ${code.split('\n')[0]}`, () => {
        const scope = { ...core, z, expect }
        // statements end at `// =>`
        const lines = code.split('\n'); let out = ''; let buffer: string[] = []
        for (const line of lines) {
          const m = line.match(/^(.*?)\s*\/\/ => (.*)$/)
          if (!m) { buffer.push(line); continue }
          // find start of last expression in buffer: a line w/o indentation and not const/closing
          let start = buffer.length
          if (/^[})\s]/.test(m[1] ?? '')) { start--; while (start > 0 && /^[})\s]/.test(buffer[start] ?? '')) start-- }
          out += buffer.slice(0, start).join('\n') + '\n'
          out += `expect(${[...buffer.slice(start), m[1]].join('\n')}).toEqual(${m[2]});\n`
          buffer = []
        }
        out += buffer.join('\n')
        new Function(...Object.keys(scope), out)(...Object.values(scope))
      })
    }
  }
