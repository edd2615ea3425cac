import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema as api } from '../../api/schema.ts'
import type { Terminal } from '../terminal.ts'

/** `huiwu schema`: the API in the schema language, sorted, as it is committed. */
export async function schema(terminal: Terminal): Promise<void> {
  await terminal.print(printSchema(lexicographicSortSchema(api)))
}
