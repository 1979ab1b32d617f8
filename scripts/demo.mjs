// Shows what the library does over an invented committee. Bundled from the sources each time (a third of a second), so there is
// no build that could be old; the bundle stands beside `src/`, where the same relative paths lead to the regulations.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const packages = fileURLToPath(new URL('../packages/', import.meta.url))
const outfile = `${packages}examples/dist/demo.mjs`

await build({
  entryPoints: [`${packages}examples/src/demo.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  alias: {
    '@neuguong/rules/trung-uong': `${packages}rules/src/trungUong.ts`,
    '@neuguong/rules': `${packages}rules/src/index.ts`,
    '@neuguong/core': `${packages}core/src/index.ts`,
  },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
})

const { demo } = await import(outfile)
demo(console.log)
