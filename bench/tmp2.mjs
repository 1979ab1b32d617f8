import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
const out = '/tmp/prover-bundle.mjs'
await build({ entryPoints: ['packages/rules/src/index.ts'], bundle: true, format: 'esm', platform: 'node', mainFields: ['module','main'], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }, outfile: out, absWorkingDir: '/work/wt/prover' })
const r = await import(out)
const read = (p) => r.parse(readFileSync(p,'utf8'), p).value
const lib = [read('packages/rules/regulations/trung-uong/101-qd-tw/regulation.json'), read('packages/rules/regulations/trung-uong/08-qdi-tw/regulation.json')]
for (const p of process.argv.slice(2)) {
  const reg = p.startsWith('trung') ? read(`packages/rules/regulations/${p}/regulation.json`) : read(`packages/examples/regulations/${p}/regulation.json`)
  const on = reg.data.inForce.from
  const { value, diagnostics } = r.resolve(reg, { on, library: lib })
  if (!value) { console.log(p, diagnostics); continue }
  const t = performance.now()
  const d = r.diagram(value)
  const t1 = performance.now()
  const layers = [...lib.filter(l=>value.layers.includes(l.data.id)), reg]
  const found = r.check({ regulation: reg, layers, ruleset: value, diagram: d })
  console.log(p, (t1-t).toFixed(), (performance.now()-t1).toFixed())
  for (const f of found) { const s = r.say(f, 'vi'); console.log(f.level, f.code, f.place.line, '|', s.message, '|', s.hint) }
}
