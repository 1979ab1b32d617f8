import type { LeftOut } from '../results.ts'
import type { Aim, AimId } from './aims.ts'

/** The words of the tables and the picture in one language. */
export interface Words {
  readonly lang: 'vi' | 'en'
  /** How numbers are written. */
  readonly locale: string
  readonly entrants: Readonly<Record<string, string>>
  readonly aims: Readonly<Record<AimId, string>>
  readonly senses: Readonly<Record<Aim['sense'], string>>
  readonly units: Readonly<Record<Aim['unit'], string>>
  readonly met: string
  readonly notMet: string
  readonly notMeasured: string
  readonly rules: string
  readonly members: string
  readonly engine: string
  readonly aim: string
  readonly wanted: string
  readonly found: string
  readonly before: (date: string | undefined) => string
  readonly byHand: string
  readonly build: string
  readonly memory: string
  readonly explained: string
  readonly statement: string
  readonly thread: string
  readonly threads: string
  readonly statements: Readonly<Record<string, string>>
  /** The sentence that says where and when; parts in the order given. */
  readonly machine: (
    parts: Readonly<
      Record<'date' | 'processor' | 'cores' | 'memory' | 'system' | 'node' | 'load' | 'seconds' | 'agreed', string>
    >,
  ) => string
  readonly versions: string
  readonly leftOut: string
  readonly parts: Readonly<Record<LeftOut['part'], string>>
  readonly title: string
  readonly description: string
  readonly axis: string
}
