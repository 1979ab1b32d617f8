import { expect, it } from 'vitest'
import { scenarioSchema } from './scenarioSchema.ts'

it('describes the file of scenarios for editors', () => {
  const schema = JSON.parse(JSON.stringify(scenarioSchema()))
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    required: ['regulation', 'scenarios'],
  })
  expect(schema.properties.scenarios.items.required).toEqual(['id', 'label', 'on', 'facts', 'expect'])
})
