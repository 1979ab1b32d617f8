// Loads TypeScript of the sources into a measurement.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A module as it stands in the sources, so that nothing has to be built first. */
export async function load(file) {
  const folder = mkdtempSync(join(tmpdir(), 'neuguong-bench-'))
  const outfile = join(folder, 'module.mjs')
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"
  await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: { js: require },
    outfile,
    absWorkingDir: root,
  })
  const loaded = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true })
  return loaded
}
