import type { UnitFindings } from '../../language/findings.units.ts'
import { numberText } from '../numbers.ts'
import { names, type Sentence } from './sentence.ts'

const list = (ids: readonly string[]): string => names(ids, '…')
const arrows = (path: readonly string[]): string => path.map((id) => `\`${id}\``).join(' → ')
const people = (members: number): string =>
  `${numberText({ lang: 'en' }, members)} ${members === 1 ? 'member' : 'members'}`
const counted = 'they are counted in the total, but in no unit'

/** The sentences about units in English. */
export const unitsEn: { readonly [C in keyof UnitFindings]: (params: UnitFindings[C]) => Sentence } = {
  'unit-cycle': ({ path, key }) =>
    key === 'parent'
      ? { message: `The unit is below itself: ${arrows(path)}`, hint: 'mend `parent` of one unit of this circle' }
      : {
          message: `The unit is its own successor: ${arrows(path)}`,
          hint: 'mend `succeededBy` of one unit of this circle',
        },
  'unit-two-roots': ({ unit, first, on }) => ({
    message: `On ${on} neither \`${first}\` nor \`${unit}\` has a unit above it`,
    hint: `write \`parent\` for \`${unit}\`, or its last day (\`validTo\`) if it is no more`,
  }),
  'unit-no-root': ({ on }) => ({
    message: `On ${on} no unit stands at the top`,
    hint: 'one unit of the list must have no `parent` and exist on that day',
  }),
  'unit-parent-ended': ({ unit, parent, ended, successors }) => ({
    message:
      successors.length === 0
        ? `\`${unit}\` is below \`${parent}\`, but \`${parent}\` ended on ${ended} and names no successor`
        : `\`${unit}\` is below \`${parent}\`, but \`${parent}\` ended on ${ended} and has several successors: ${list(successors)}`,
    hint:
      successors.length === 0
        ? `write \`succeededBy\` for \`${parent}\`, or a new \`parent\` for \`${unit}\``
        : `write a new \`parent\` for \`${unit}\``,
  }),
  'unit-parent-not-yet': ({ unit, parent, from, on }) => ({
    message: `On ${on} \`${unit}\` is below \`${parent}\`, but \`${parent}\` begins only on ${from}`,
    hint: `mend \`validFrom\` of \`${unit}\` or of \`${parent}\``,
  }),
  'rows-without-unit': ({ members }) => ({
    message: `The list names no unit for ${people(members)}`,
    hint: `write the unit of each; ${counted}`,
  }),
  'rows-unit-unknown': ({ unit, members, suggestion }) => ({
    message: `The list names the unit \`${unit}\` for ${people(members)}, but the list of units does not have it`,
    hint: `${suggestion === undefined ? 'add the unit to the list, or mend the id' : `did you mean \`${suggestion}\`?`}; ${counted}`,
  }),
  'rows-unit-ended': ({ unit, members, ended, successors }) => ({
    message:
      successors.length === 0
        ? `The list names for ${people(members)} the unit \`${unit}\`, which ended on ${ended} and names no successor`
        : `The list names for ${people(members)} the unit \`${unit}\`, which ended on ${ended} and has several successors: ${list(successors)}`,
    hint:
      successors.length === 0
        ? `write \`succeededBy\` for \`${unit}\`, or the new unit of each member; ${counted}`
        : 'write the new unit of each member; until then nobody knows who belongs to which',
  }),
  'rows-unit-not-yet': ({ unit, members, from, on }) => ({
    message: `The list names for ${people(members)} the unit \`${unit}\`, which on ${on} does not exist yet: it begins on ${from}`,
    hint: `use a list with the units of ${on}, or choose a day from ${from} on; ${counted}`,
  }),
  'rows-unit-merged': ({ unit, members, successor, ended }) => ({
    message: `The list names the unit \`${unit}\` (ended on ${ended}) for ${people(members)}, who ${members === 1 ? 'counts' : 'count'} for its successor \`${successor}\``,
  }),
}
