import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Holds a text to a file of `golden/`, to be read in the diff when it changes. `NEUGUONG_UPDATE=1` writes the file.
 */
export function expectGolden(path: string, text: string): void {
  const file = new URL(`../golden/${path}`, import.meta.url)
  if (process.env.NEUGUONG_UPDATE === '1') {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, `${text}\n`)
  }
  expect(existsSync(file), `${path} is missing: run with NEUGUONG_UPDATE=1 and read it`).toBe(true)
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'))
}
