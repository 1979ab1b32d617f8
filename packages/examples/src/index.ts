export * from './committee.ts'
export { type Breach, reviewBreaches } from './reviewYear.breaches.ts'
export { reviewYear } from './reviewYear.ts'
export { reviewMembers, reviewUnits } from './reviewYear.units.ts'
