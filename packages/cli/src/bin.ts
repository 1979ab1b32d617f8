#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { takeLang } from './app/lang.ts'
import { faultEnds, type LastWords, outputEnds } from './app/lastWords.ts'
import { withPlainOptions } from './app/optionNames.ts'
import { run } from './index.ts'
import { wordsOf } from './words/words.ts'

const argv = process.argv.slice(2)
const words = wordsOf(takeLang(withPlainOptions(argv)).lang)

function end({ code, said }: LastWords): never {
  try {
    // Written at once: a stream would wait for what is ending here.
    writeSync(2, said)
  } catch {
    // Where nothing can be said, the code still tells.
  }
  process.exit(code)
}

process.stdout.on('error', (error) => end(outputEnds(words, error)))
// Who cannot be told what is wrong still gets the code.
process.stderr.on('error', (error) => process.exit(outputEnds(words, error).code))
process.on('uncaughtException', (error) => end(faultEnds(words, error)))

run(argv, process).then((code) => {
  process.exitCode = code
})
