import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Whole journeys through pages, examples and a year of events: for `npm test`, not for the minute between two edits. */
const journeys = [
  'docs/blocks.test.ts',
  'packages/cli/src/commands/evaluate.failures.test.ts',
  'packages/cli/test/hostileLists/lists.test.ts',
  'packages/cli/test/quiet.test.ts',
  'packages/examples/src/{demo,examples,reviewYear,targets.readings}.test.ts',
  'packages/rules/test/{checkPages,generatedCode}.test.ts',
  'bench/src/{agree,columns/columns,sql/sql}.test.ts',
]

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: '@neuguong/rules/trung-uong', replacement: source('packages/rules/src/trungUong.ts') },
      { find: /^@neuguong\/(core|rules|cli|examples)$/, replacement: source('packages/$1/src/index.ts') },
    ],
  },
  test: {
    isolate: mode !== 'quick',
    exclude: [...configDefaults.exclude, ...(mode === 'quick' ? journeys : [])],
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'docs/**/*.test.ts',
      'bench/src/**/*.test.ts',
    ],
    // Random tests say how many cases they saw; a slow machine is not a failure.
    testTimeout: 3_600_000,
    env: { NEUGUONG_EFFORT: mode === 'quick' ? '0.05' : '1' },
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
}))
