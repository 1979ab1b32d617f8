import { afterEach, describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { strict } from './strict.ts'

const settings = z.config()
afterEach(() => {
  delete settings.jitless
})

describe('A strict schema', () => {
  test('has its keys and no others', () => {
    const Note = strict({ text: z.string(), page: z.int().optional() })
    expect(Note.parse({ text: 'a' })).toEqual({ text: 'a' })
    expect(Note.safeParse({ text: 'a', label: 'b' }).error?.issues[0]).toMatchObject({ keys: ['label'] })
    expectTypeOf<z.infer<typeof Note>>().toEqualTypeOf<{ text: string; page?: number | undefined }>()
  })

  test('is held to the checks between its keys, which know its type', () => {
    const Range = strict(
      { min: z.number(), max: z.number() },
      z.refine(({ min, max }) => min <= max, { path: ['max'] }),
    )
    expect(Range.safeParse({ min: 1, max: 2 }).success).toBe(true)
    expect(Range.safeParse({ min: 2, max: 1 }).error?.issues[0]?.path).toEqual(['max'])
  })

  test('has nothing compiled, with or without checks, while a schema of zod’s own beside it has', () => {
    const { Function: real } = globalThis
    const made: string[] = []
    globalThis.Function = new Proxy(real, {
      construct: (target, args, newTarget) => {
        made.push(String(args.at(-1)))
        return Reflect.construct(target, args, newTarget) as object
      },
    })
    try {
      const shape = { own: z.string() }
      strict(shape).parse({ own: '' })
      strict(
        shape,
        z.refine(() => true),
      ).parse({ own: '' })
      expect(made).toEqual([])
      z.strictObject({ foreign: z.string() }).parse({ foreign: '' })
      expect(made.join()).toContain('foreign')
    } finally {
      globalThis.Function = real
    }
  })
})

describe('zod’s settings', () => {
  test('are afterwards as they were, said or not said', () => {
    strict({})
    expect(Object.hasOwn(settings, 'jitless')).toBe(false)
    z.config({ jitless: false })
    strict({})
    expect(settings.jitless).toBe(false)
    z.config({ jitless: true })
    strict({})
    expect(settings.jitless).toBe(true)
  })

  test('are as they were when a schema cannot be made', () => {
    expect(() => Reflect.apply(strict, undefined, [{}, null])).toThrow(TypeError)
    expect(Object.hasOwn(settings, 'jitless')).toBe(false)
  })
})
