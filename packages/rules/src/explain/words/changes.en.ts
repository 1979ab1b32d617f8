import type { ChangeWords } from './changeWords.ts'
import { slipsEn } from './slips.en.ts'

/** What mends of a file are called. */
export const changesEn: ChangeWords = {
  signs: slipsEn,
  reasons: {
    'not-nfc': 'letters and marks put together',
    'look-alike-letter': 'look-alike letters replaced',
    'needless-not': 'a needless negation taken out',
    'needless-nesting': 'a needless level taken out',
    'empty-section': 'an empty section taken out',
    'wrong-type': 'written as the kind of value that is wanted',
    'wrong-value': 'written as the kind of value that is wanted',
    'unknown-key': 'look-alike letters replaced',
    'unknown-value': 'look-alike letters replaced',
    'unknown-option': 'look-alike letters replaced',
    'unknown-reference': 'look-alike letters replaced',
    'value-not-list': 'written as a list',
    'bad-day': 'the day written as year-month-day',
    'date-as-text': 'the day written as year-month-day',
  },
  changed: (from, to, reason) =>
    `${reason === undefined ? '' : `${reason}: `}\`${from}\`${to === '' ? '' : ` → \`${to}\``}`,
}
