import { visibleText } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import { FailedRun } from '../app/failedRun.ts'
import type { Session } from '../app/session.ts'
import { beginDraft, type Draft } from '../files/draft.ts'
import { writingFailure } from '../files/failures.ts'
import { showCount } from '../output/number.ts'
import { labelsFor } from './labels.ts'
import { openPen } from './pen.ts'
import { type Queue, rowQueue } from './queue.ts'
import type { Writer } from './writer.ts'

/** A worksheet has 1,048,576 rows, and one of them is the header. */
export const mostRows = 1_048_575

/** Text above which a cell of Excel is cut off. */
const mostText = 32_767

/** A text as a cell may hold it. */
const cellOf = (text: string): string => visibleText(text).slice(0, mostText)

type Cells = (string | number | null)[]

const columnsFor = ({ words }: Session) => {
  const { id, unit, year, conclusion, possible, missing, rule, basis } = {
    ...words.evaluate.columns,
    ...words.engines.columns,
  }
  const widths = [14, 14, 8, 38, 48, 48, 24, 14]
  return [id, unit, year, conclusion, possible, missing, rule, basis].map((header, at) => ({
    header,
    width: widths[at] ?? 14,
  }))
}

/** Packs the rows that a queue gives into a workbook, as they come. */
async function pack(session: Session, draft: Draft, queue: Queue<Cells>): Promise<void> {
  const { writeXlsxStream } = await import('hucre/xlsx')
  const pen = openPen(draft.path)
  try {
    const columns = columnsFor(session)
    const stream = writeXlsxStream(queue.rows(), {
      name: session.words.engines.sheet,
      columns,
      freezePane: { rows: 1 },
    })
    for await (const bytes of stream as unknown as AsyncIterable<Uint8Array>) pen.bytes(bytes)
  } finally {
    pen.close()
  }
}

/** Writes a workbook whose years are numbers and whose other cells are text, never formulas. */
export async function xlsxWriter(session: Session, ruleset: Ruleset, target: string): Promise<Writer> {
  const { words, lang } = session
  const draft = await beginDraft(session, target)
  const queue = rowQueue<Cells>()
  const labels = labelsFor(session, ruleset)
  const packing = pack(session, draft, queue).then(
    () => undefined,
    (error: unknown) => {
      queue.drop()
      return writingFailure(words, target, error)
    },
  )
  let count = 0
  return {
    add: (member, decision) => {
      if (++count > mostRows) throw new FailedRun(words.engines.tooManyRows(target, showCount(mostRows, lang)))
      queue.push([
        cellOf(member.id),
        cellOf(member.unit ?? ''),
        member.year ?? null,
        cellOf(labels.conclusion(decision)),
        cellOf(labels.possible(decision)),
        cellOf(labels.missing(decision)),
        decision.rule ?? '',
        labels.basis(decision),
      ])
    },
    ready: queue.ready,
    finish: async () => {
      queue.end()
      const failure = await packing
      if (failure) await draft.discard()
      if (failure) throw failure
      await draft.keep()
    },
    abandon: async () => {
      queue.drop()
      await packing
      await draft.discard()
    },
  }
}
