import pg from 'pg'

/** Sends one statement on a connection of its own: `CREATE DATABASE` and the like stand in no transaction. */
export async function runStatement(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
