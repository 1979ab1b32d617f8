import { schema as schemaOf } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { flagsFor } from '../app/flags.ts'
import type { Session } from '../app/session.ts'
import { requireEnding } from '../files/endings.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly out?: string
  readonly lang?: string
}

async function schema(this: Session, { out }: Flags): Promise<void> {
  await requireEnding(this, out, '.json')
  const text = `${JSON.stringify(schemaOf(), null, 2)}\n`
  if (out === undefined) this.io.stdout.write(text)
  else await writeWhole(this, out, [text])
}

/** `neuguong schema`: the JSON Schema of regulation files, for editors. */
export function schemaCommand(words: Words) {
  return command<Flags, []>(words, {
    func: schema,
    parameters: {
      flags: {
        out: {
          kind: 'parsed',
          parse: (input: string) => input,
          brief: words.commands.schema.out,
          placeholder: words.placeholders.file,
          optional: true,
        },
        lang: flagsFor(words).lang,
      },
      positional: { kind: 'tuple', parameters: [] },
    },
    docs: { brief: words.commands.schema.brief, fullDescription: words.commands.schema.description },
  })
}
