import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import type { Machine } from '../results.ts'

/** The machine of this run; `before` is its load when the run began. */
export function machineNow(before: number): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: totalmem(),
    system: `${platform()} ${arch()}`,
    node: process.version,
    load: [before, loadavg()[0] ?? 0],
  }
}

const engines = ['json-rules-engine', '@gorules/zen-engine', 'json-logic-engine', '@duckdb/node-api', 'pg']

/** The version that the nearest package.json above a file says. */
function versionAbove(file: string, name: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      if (found.name === name) return found.version
    } catch {
      // Not every folder has one: look further up.
    }
  }
  return 'unknown'
}

/** The versions of the engines as they are installed. */
export function versionsOfEngines(): Readonly<Record<string, string>> {
  const { resolve } = createRequire(import.meta.url)
  return Object.fromEntries(engines.map((name) => [name, versionAbove(resolve(name), name)]))
}
