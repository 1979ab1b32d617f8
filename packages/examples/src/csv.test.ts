import { expect, it } from 'vitest'
import { toCsv } from './csv.ts'

it('writes a table as Vietnamese Excel does, with the ids first', () => {
  const rows = [
    { diem: 0.5, id: 'dv-1', nam: true },
    { id: 'dv-2', noi: [], nam: false },
    { id: 'dv-3', noi: ['coQuan', 'noiCuTru'] },
  ]
  expect(toCsv(rows).split('\n')).toEqual([
    'id;diem;nam;noi',
    'dv-1;0,5;có;',
    'dv-2;;không;∅',
    'dv-3;;;coQuan|noiCuTru',
    '',
  ])
})
