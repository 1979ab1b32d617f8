import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url))
const neuguong = (...argv: string[]) => spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' })

// Only a build can be started; `pnpm build` makes one.
test.skipIf(!existsSync(bin))('the built program starts, prints in Vietnamese and ends with the code', () => {
  expect(neuguong('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('CÁCH DÙNG') })
  expect(neuguong('chek')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('check') })
})
