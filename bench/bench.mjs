// The benchmark, in one command. Bundles it with the library as it stands in `src`, as its users get it, and runs it.
//
//   node bench/bench.mjs --quick --out results.json
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
mkdirSync(join(folder, 'dist'), { recursive: true })
// A folder of its own: processes are started from it as long as the run lasts, and another run may begin meanwhile.
const outdir = mkdtempSync(join(folder, 'dist', 'run-'))
await build({
  entryPoints: ['main', 'worker'].map((name) => join(folder, 'src', `${name}.ts`)),
  bundle: true,
  // Each engine in a file of its own, loaded by the process that measures it and by no other.
  splitting: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20',
  external: ['@duckdb/node-api', '@gorules/zen-engine', 'json-logic-engine', 'json-rules-engine', 'pg'],
  alias: Object.fromEntries(
    ['core', 'rules'].map((name) => [`@neuguong/${name}`, join(folder, '..', 'packages', name, 'src', 'index.ts')]),
  ),
  outdir,
})
const { status } = spawnSync(process.execPath, [join(outdir, 'main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
rmSync(outdir, { recursive: true, force: true })
process.exit(status ?? 1)
