/**
 * How many random cases a test looks at: all of them in `npm test`, a twentieth in `npm run check`, which is for the minute between
 * two edits.
 */
export const cases = (all: number): number => Math.max(1, Math.round(all * Number(process.env.NEUGUONG_EFFORT ?? 1)))
