import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Results } from '../results.ts'
import { aimsOf, isMet } from './aims.ts'
import { filled, languages } from './pages.ts'
import { picture } from './picture.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const results: Results = JSON.parse(read('bench/results.json'))

it.each(languages)('the page in $lang shows what results.json says', (words) => {
  const page = read(`docs/${words.lang}/toc-do.md`)
  expect(filled(page, results, words)).toBe(page)
  expect(picture(results, words)).toBe(read(`docs/${words.lang}/toc-do.svg`))
})

it.each(languages)('the picture in $lang says what it shows to those who cannot see it', (words) => {
  const svg = picture(results, words)
  expect(svg).toContain(`<title id="title">${words.title}</title>`)
  expect(svg).toContain('<desc id="description">')
  expect(svg).toContain('role="img" aria-labelledby="title description"')
})

it('an aim is met at its bound, missed beyond it, and neither where nothing was measured', () => {
  const [aim] = aimsOf(results)
  if (!aim) throw new Error('there are aims')
  expect([1.3, 1.31, undefined].map((found) => isMet({ ...aim, found }))).toEqual([true, false, undefined])
})

it('every aim has its words, and those that were not measured say so', () => {
  for (const { aims } of languages) expect(aimsOf(results).filter(({ id }) => !aims[id])).toEqual([])
  const without: Results = { ...results, objects: [], tables: [], passes: [] }
  expect(aimsOf(without).map(isMet)).toEqual(aimsOf(results).map(() => undefined))
})

it('a page that asks for results that there are none of is refused', () => {
  expect(() => filled('<!-- do: la -->\n\n<!-- het -->', results, languages[0] as never)).toThrow(
    'no results are called la',
  )
})
