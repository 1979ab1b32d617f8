import * as fc from 'fast-check'

/** One way to spoil a text, at a place of it from 0 to 1. */
interface Spoil {
  readonly how: keyof typeof ways
  readonly at: number
  readonly by: string
}

/** A sign of the file, or nothing where there is none. */
const signs = /["{}[\],:]/g

/** The position of the sign nearest to a place. */
function signAt(text: string, at: number): number {
  const found = [...text.matchAll(signs)]
  return found[Math.floor(at * found.length)]?.index ?? 0
}

const spliced = (text: string, from: number, length: number, by: string): string =>
  text.slice(0, from) + by + text.slice(from + length)

/** What people, word processors and bad copies do to a file. */
const ways = {
  lose: (text: string, at: number) => spliced(text, signAt(text, at), 1, ''),
  double: (text: string, at: number) => spliced(text, signAt(text, at), 0, text[signAt(text, at)] ?? ''),
  replace: (text: string, at: number, by: string) => spliced(text, signAt(text, at), 1, by),
  insert: (text: string, at: number, by: string) => spliced(text, Math.floor(at * text.length), 0, by),
  swap: (text: string, at: number) => {
    const sign = signAt(text, at)
    return spliced(text, sign, 2, `${text[sign + 1] ?? ''}${text[sign] ?? ''}`)
  },
  cut: (text: string, at: number) => text.slice(0, Math.floor(at * text.length)),
  after: (text: string, _: number, by: string) => `${text}\nGhi chú ${by} của người soạn, bản 3\n`,
  above: (text: string, _: number, by: string) => `QUY ĐỊNH ${by} số 12\n\n${text}`,
  twice: (text: string, _: number, by: string) => `${text}${by}${text}`,
  curl: (text: string) => text.replace(/"([^"\n]*)"/g, '“$1”'),
  windows: (text: string) => text.replaceAll(/\r?\n/g, '\r\n'),
  mark: (text: string) => `\uFEFF${text.replace(/^\uFEFF/, '')}`,
  note: (text: string, at: number, by: string) => {
    const end = text.indexOf('\n', Math.floor(at * text.length))
    return end < 0 ? text : spliced(text, end, 0, ` // ghi chú ${by}`)
  },
  apart: (text: string, at: number) => {
    const from = Math.floor(at * text.length)
    return text.slice(0, from) + text.slice(from, from + 200).normalize('NFD') + text.slice(from + 200)
  },
  quoteNumber: (text: string, at: number) => {
    const found = [...text.matchAll(/: (\d+)/g)]
    const one = found[Math.floor(at * found.length)]
    return one ? spliced(text, one.index + 2, one[1]?.length ?? 0, `"${one[1]}"`) : text
  },
} as const

const by = fc.constantFrom(
  ',',
  ';',
  ':',
  '=',
  '"',
  '“',
  '”',
  "'",
  '{',
  '}',
  '[',
  ']',
  '',
  ' ',
  '.',
  '\u00A0',
  '//',
  '\\',
)
const steps = 1_000_000
const at = fc.integer({ min: 0, max: steps - 1 }).map((step) => step / steps)
const spoil: fc.Arbitrary<Spoil> = fc.record({ how: fc.constantFrom(...(Object.keys(ways) as Spoil['how'][])), at, by })
const ofSigns: readonly Spoil['how'][] = ['lose', 'double', 'replace', 'insert', 'swap']
const spoilOfSigns: fc.Arbitrary<Spoil> = fc.record({ how: fc.constantFrom(...ofSigns), at, by })

const spoiled = (text: string, all: readonly Spoil[]): string =>
  all.reduce((one, { how, at, by }) => ways[how](one, at, by), text)

/** A text of a list, spoiled in one or two places; in signs three times of four. */
export const corruption = (
  texts: readonly string[],
): fc.Arbitrary<{ readonly text: string; readonly all: readonly Spoil[] }> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.oneof({ weight: 3, arbitrary: spoilOfSigns }, { weight: 1, arbitrary: spoil }), {
        minLength: 1,
        maxLength: 2,
      }),
    )
    .map(([text, all]) => ({ text: spoiled(text, all), all }))
