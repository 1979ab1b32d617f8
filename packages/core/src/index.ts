export * from './text/fold.ts'
export * from './text/lang.ts'
export * from './text/nfc.ts'
export * from './text/space.ts'
