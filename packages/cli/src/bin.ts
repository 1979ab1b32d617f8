#!/usr/bin/env node
import { run } from './index.ts'

// A reader that has seen enough (`neuguong … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
