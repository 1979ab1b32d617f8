export * from './committee.ts'
