import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loaderOf } from '@neuguong/rules'
import { expect, test } from 'vitest'
import { rulesetOf } from '../workload/regulation.ts'
import { sizes } from '../workload/ruleSets.ts'

test.each(sizes)('the loader for %i rules is what loaderOf writes', (size) => {
  const file = fileURLToPath(new URL(`loader.${size}.golden.ts`, import.meta.url))
  const written = loaderOf(rulesetOf(size))
  if (process.env.NEUGUONG_UPDATE) writeFileSync(file, written)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(written)
})
