import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
const out = '/tmp/prover-bundle.mjs'
await build({ entryPoints: ['packages/rules/src/index.ts'], bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }, outfile: out, absWorkingDir: '/work/wt/prover' })
const r = await import(out)
const read = (p) => r.parse(readFileSync(p,'utf8'), p).value
const lib = [read('packages/rules/regulations/trung-uong/101-qd-tw/regulation.json'), read('packages/rules/regulations/trung-uong/08-qdi-tw/regulation.json')]
for (const p of ['dong-nai/272-qd-tu','hau-giang/1972-qd-tu','tra-vinh/15-kh-tu','binh-thuan/thong-bao-2014','minh-hoa/thieu-quy-tac']) {
  const reg = read(`packages/examples/regulations/${p}/regulation.json`)
  const on = reg.data.inForce.from
  const { value, diagnostics } = r.resolve(reg, { on, library: lib })
  if (!value) { console.log(p, diagnostics); continue }
  const t = performance.now()
  const d = r.diagram(value)
  console.log(p, d && d.store.size(), d?.variables.length, d?.rules.length, d?.decision, (performance.now()-t).toFixed())
  console.log(d?.variables.map(v=>`${v.key}/${v.cells.length}`).join(' '))
}
