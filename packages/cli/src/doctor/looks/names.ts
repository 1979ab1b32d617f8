import { foldText, tidyText } from '@neuguong/core'
import { makeSeen } from '../../members/seen.ts'
import { type LookAtColumn, sight } from '../look.ts'
import { personalHeading } from './personal.ts'

const title = /^(?:đ\/c|đc|ông|bà|đồng chí)[ .:]+/iu

/** Trap 22: names as they are written in lists. None of them is printed. */
export const names: LookAtColumn = (_, { name, target }) => {
  if (target.kind !== 'unknown' || personalHeading(name) !== 'name') return undefined
  const seen = makeSeen()
  let again = 0
  return {
    text: (text) => {
      const [found] = title.exec(text.normalize('NFC')) ?? []
      return found === undefined ? [] : [sight({ code: 'name-with-title', params: { title: found.trim() } }, 'note')]
    },
    see: (text) => {
      const key = foldText(tidyText(text).replace(title, ''))
      if (seen.first(key, 1) !== 0) again++
      return []
    },
    end: () => (again === 0 ? [] : [sight({ code: 'names-repeat', params: { heading: name, count: again } }, 'note')]),
  }
}
