import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { checks } from '../src/check/checks.ts'
import { lints } from '../src/check/lints.ts'
import { checkedWith, type Fragment } from './example.ts'

const heads = { vi: ['Sai', 'Đúng', 'Vì sao'], en: ['Wrong', 'Right', 'Why'] } as const
const docs = new URL('../../../docs/', import.meta.url)
const pageOf = (lang: string, code: string): string =>
  readFileSync(new URL(`${lang}/kiem-tra/${code}.md`, docs), 'utf8')

/** The JSON block under a heading, laid over the example regulation. */
function blockUnder(page: string, heading: string): Fragment | undefined {
  const block = new RegExp(`^## ${heading}\\n\\n\`\`\`json\\n(.*?)\`\`\``, 'ms').exec(page)?.[1]
  return block === undefined ? undefined : (JSON.parse(block) as Fragment)
}

const codes = [...lints.map(({ code }) => code), 'unused-allow']
const found = (fragment: Fragment): readonly string[] => check(checkedWith(fragment)).map(({ code }) => code)

describe.each(['vi', 'en'] as const)('the pages of checks in %s', (lang) => {
  const [wrong, right, why] = heads[lang]

  it.each(codes)('%s has a page that says why, and whose examples do what they say', (code) => {
    const page = pageOf(lang, code)
    expect(page).toContain(`## ${why}`)
    const [bad, good] = [blockUnder(page, wrong), blockUnder(page, right)]
    if (bad) expect(found(bad)).toContain(code)
    if (good) expect(found(good)).not.toContain(code)
    expect(bad === undefined).toBe(good === undefined)
  })

  it('belong to codes that exist', () => {
    const pages = readdirSync(new URL(`${lang}/kiem-tra/`, docs)).filter((name) => name !== 'index.md')
    const known: readonly string[] = [...checks.map(({ code }) => code), 'unused-allow']
    expect(pages.filter((name) => !known.includes(name.replace('.md', '')))).toEqual([])
  })
})
