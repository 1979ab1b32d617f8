// Run before anything else: counts every way in which a program can turn text into code.
const vm = require('node:vm')

const calls = []
/** Node's own reader of CommonJS is not the packages': it asks `eval` what an export is called. */
const note = (name) => {
  const caller = new Error().stack.split('\n')[3] ?? ''
  if (!/\b(?:node:)?internal\//.test(caller)) calls.push(`${name}${caller}`)
}

const watch = (name, real) =>
  new Proxy(real, {
    apply: (target, self, args) => {
      note(name)
      return Reflect.apply(target, self, args)
    },
    construct: (target, args, newTarget) => {
      note(name)
      return Reflect.construct(target, args, newTarget)
    },
  })

for (const one of [() => {}, async () => {}, function* () {}, async function* () {}]) {
  const { prototype } = one.constructor
  const watched = watch(one.constructor.name, one.constructor)
  Object.defineProperty(prototype, 'constructor', { value: watched })
  if (watched.name === 'Function') globalThis.Function = watched
}
globalThis.eval = watch('eval', Reflect.get(globalThis, 'eval'))
for (const name of ['Script', 'runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction'])
  vm[name] = watch(`vm.${name}`, vm[name])

globalThis.generatedCode = calls
