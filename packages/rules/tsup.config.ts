import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'trung-uong': 'src/trungUong.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  sourcemap: true,
  clean: true,
  target: 'node20',
  treeshake: true,
})
