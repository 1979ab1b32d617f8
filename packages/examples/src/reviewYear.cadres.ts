import type { StepEvent } from '@neuguong/core'

const cadre = (step: string, number: number, on: string, fields: Partial<StepEvent>): StepEvent => ({
  kind: 'step',
  procedure: 'cong-tac-can-bo',
  step,
  subject: 'individual',
  unit: `huyen-${number}`,
  member: `dv-huyen-${number}-1`,
  on,
  ...fields,
})

const weak = { hoanThanh: false, tinNhiemThap: true }
const fine = { hoanThanh: true, tinNhiemThap: false }

/** Ratings and terms of a few invented cadres: one leaves after two weak years, one has one weak year, one two terms. */
export const cadreEvents: readonly StepEvent[] = [
  cadre('nhan-xet-nam', 1, '2012-12-20', { year: 2012, records: weak }),
  cadre('nhan-xet-nam', 1, '2013-12-20', { year: 2013, records: weak }),
  cadre('thoi-giu-chuc', 1, '2014-02-10', {}),
  cadre('nhan-xet-nam', 2, '2012-12-20', { year: 2012, records: fine }),
  cadre('nhan-xet-nam', 2, '2013-12-20', { year: 2013, records: weak }),
  cadre('giu-chuc-vu', 3, '2005-11-15', { term: 9, position: 'bi-thu' }),
  cadre('giu-chuc-vu', 3, '2010-10-20', { term: 10, position: 'bi-thu' }),
]
