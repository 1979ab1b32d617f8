import type { DayProblem } from './days.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** Why there is no such day, in English. */
export function dayProblemEn(problem: DayProblem): string {
  switch (problem.kind) {
    case 'year-digits':
      return `the year \`${problem.year}\` has too many or too few digits, a year has four`
    case 'year-reach':
      return 'only the years 1900 to 2200 are taken'
    case 'month':
      return `there is no month ${problem.month}, a year has 12`
    case 'day':
      return `${months[problem.month - 1]} ${problem.year} has only days 1 to ${problem.days}`
  }
}
