import { test } from 'vitest'
import { agree, seed } from './agreement.ts'
import { expectEnough } from './enough.ts'

test(`random regulations and members on thresholds with decimals are decided alike by every reader (seed ${seed})`, async () => {
  expectEnough(await agree('decimals'))
})
