import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { checks } from '../src/check/checks.ts'
import { checkedWith, type Fragment } from './example.ts'

const heads = { vi: ['Sai', 'Đúng', 'Vì sao'], en: ['Wrong', 'Right', 'Why'] } as const
const levels = {
  vi: { error: 'Mức: lỗi.', warning: 'Mức: cảnh báo.', note: 'Mức: gợi ý.' },
  en: { error: 'Level: error.', warning: 'Level: warning.', note: 'Level: remark.' },
} as const
const docs = new URL('../../../docs/', import.meta.url)
const folderOf = (lang: string): URL => new URL(`${lang}/kiem-tra/`, docs)
const pageOf = (lang: string, code: string): string => readFileSync(new URL(`${code}.md`, folderOf(lang)), 'utf8')

/** The JSON block under a heading, laid over the example regulation. */
function blockUnder(page: string, heading: string): Fragment | undefined {
  const block = new RegExp(`^## ${heading}\\n\\n\`\`\`json\\n(.*?)\`\`\``, 'ms').exec(page)?.[1]
  return block === undefined ? undefined : (JSON.parse(block) as Fragment)
}

/** What `check` itself finds, besides the checks. */
const own = [
  { code: 'unused-allow', level: 'warning' },
  { code: 'not-proved', level: 'warning' },
] as const
const all = [...checks.map(({ code, level }) => ({ code, level })), ...own]
const codes = all.map(({ code }) => code)

/** Pages without examples: what they are about lies in the library of documents, or is too large to print. */
const withoutExamples: readonly string[] = ['not-proved', 'parent-replaced']

const found = (fragment: Fragment): readonly string[] => check(checkedWith(fragment)).map(({ code }) => code)

describe.each(['vi', 'en'] as const)('the pages of checks in %s', (lang) => {
  const [wrong, right, why] = heads[lang]

  it.each(all)('$code has a page that says its level and why, and whose examples do what they say', (one) => {
    const page = pageOf(lang, one.code)
    expect(page).toContain(`## ${why}`)
    expect(page).toContain(levels[lang][one.level])
    const [bad, good] = [blockUnder(page, wrong), blockUnder(page, right)]
    expect([bad, good].map((block) => block === undefined)).toEqual(Array(2).fill(withoutExamples.includes(one.code)))
    if (bad) expect(found(bad)).toContain(one.code)
    if (good) expect(found(good)).not.toContain(one.code)
  })

  it('belong to codes that exist, and are the index besides', () => {
    const pages = readdirSync(folderOf(lang)).map((name) => name.replace('.md', ''))
    expect(pages.sort()).toEqual([...codes, 'README'].sort())
  })

  it('are listed in the index with their level and title', () => {
    const rows = pageOf(lang, 'README')
      .split('\n')
      .filter((line) => line.startsWith('| ['))
    const listed = rows.map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, 4),
    )
    const said = codes.map((code) => {
      const [title = '', , level = ''] = pageOf(lang, code).split('\n')
      return [`[\`${code}\`](${code}.md)`, level.replace(/^.*: |\.$/g, ''), title.replace(`# \`${code}\`: `, '')]
    })
    expect(listed.map(String).sort()).toEqual(said.map(String).sort())
  })

  it('have links that lead somewhere', () => {
    const targets = [...codes, 'README'].flatMap((code) =>
      [...pageOf(lang, code).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target),
    )
    expect(targets.filter((target) => !existsSync(new URL(target, folderOf(lang))))).toEqual([])
  })
})
