// Guards what the linter cannot say: stages import only from stages before them, files do not import each other in circles,
// zod is imported whole and has no code compiled, and the rules run anywhere.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The stages of `rules`, each importing only from those before it. */
const stages = [
  'procedure',
  'language',
  'schema',
  'format',
  'resolve',
  'evaluate',
  'diagram',
  'scenario',
  'check',
  'compile',
  'sql',
  'measure',
  'calendar',
  'report',
  'diff',
  'explain',
]

/** What makes an object schema that zod has compiled: its own functions, and the methods that make a schema once more. */
const compiled =
  /\bz\s*\.(?:object|strictObject|looseObject|interface)\(|\.(?:extend|safeExtend|omit|pick|partial|required|passthrough|loose|catchall)\(|\}\)\s*\.(?:refine|superRefine|check|meta|describe)\(/

const sources = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return ['dist', 'node_modules'].includes(name) ? [] : sources(path)
    return /\.ts$/.test(name) ? [path] : []
  })

const problems = []
const report = (file, problem) => problems.push(`${relative(root, file)}: ${problem}`)
const importsOf = (text) =>
  [...text.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?['"]([^'"]+)['"]/gms)].map(([, from]) => from)
const typesOf = (text) =>
  [...text.matchAll(/^(?:import|export)\s+type\b[^'"]*?['"]([^'"]+)['"]/gms)].map(([, from]) => from)

const graph = new Map()
for (const name of ['core', 'rules', 'cli']) {
  const base = join(root, 'packages', name, 'src')
  for (const file of sources(base)) {
    if (/\.test(-d)?\.ts$/.test(file)) continue
    const text = readFileSync(file, 'utf8')
    const all = [...importsOf(text), ...typesOf(text)]
    if (/import\s*\{[^}]*\bz\b[^}]*\}\s*from\s*['"]zod['"]/.test(text))
      report(file, 'import zod as `import * as z`, a named import keeps every locale in bundles')
    const isStrict = relative(base, file) === join('schema', 'strict.ts')
    if (/\bz\.config\(/.test(text) && !isStrict) report(file, '`z.config` is global: pass an error map to each parse')
    if (compiled.test(text) && !isStrict)
      report(file, 'zod compiles such a schema: make it with `strict`, spread a `shape`, give checks to `strict`')
    if (name !== 'cli' && all.some((from) => from.startsWith('node:')))
      report(file, 'core and rules run in browsers: no Node built-ins')
    if (/\beval\(|\bFunction\(|\bimport\(\s*[`'"]data:/.test(text))
      report(file, 'no generated code: it must run under a strict content security policy')
    if (name === 'rules') checkStage(base, file, all)
    graph.set(
      file,
      importsOf(text)
        .filter((from) => from.startsWith('.'))
        .map((from) => resolve(dirname(file), from)),
    )
  }
}

function checkStage(base, file, imports) {
  const stageOf = (path) => relative(base, path).split('/')[0]
  const own = stages.indexOf(stageOf(file))
  if (own < 0 && relative(base, file).includes('/'))
    report(file, `folder ${stageOf(file)} is no stage: name it in scripts/style.mjs`)
  for (const from of imports.filter((path) => path.startsWith('.'))) {
    const other = stages.indexOf(stageOf(resolve(dirname(file), from)))
    if (own >= 0 && other > own) report(file, `stage ${stages[own]} imports from the later stage ${stages[other]}`)
  }
}

const state = new Map()
function visit(file, path) {
  if (state.get(file) === 'done') return
  if (state.get(file) === 'open')
    return report(
      file,
      `import cycle: ${[...path.slice(path.indexOf(file)), file].map((f) => relative(root, f)).join(' → ')}`,
    )
  state.set(file, 'open')
  for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...path, file])
  state.set(file, 'done')
}
for (const file of graph.keys()) visit(file, [])

// What is to be published is read from the head of each note; a note without one stops a release.
for (const name of readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md'))) {
  const file = join(root, '.changeset', name)
  if (!/^---\n(?:['"]@neuguong\/[a-z-]+['"]: (?:patch|minor|major)\n)+---\n/.test(readFileSync(file, 'utf8')))
    report(file, 'a note begins with the packages that it is about between two lines of `---`')
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
