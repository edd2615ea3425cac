/**
 * The server that somebody would write by hand for exactly these operations: `node:http`, `pg`, one prepared statement
 * an operation, whose only column is the finished answer. No GraphQL, no checks, no log.
 */
import { createServer } from 'node:http'
import pg from 'pg'
import { operations } from '../operations/all.ts'

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, application_name: 'plain' })
const statements = new Map(operations.map(({ name, sql }) => [`/${name}`, { name, text: sql.text, rowMode: 'array' }]))

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const statement = statements.get(request.url ?? '')
    if (statement === undefined) {
      response.writeHead(404).end()
      return
    }
    const values: unknown[] = JSON.parse(Buffer.concat(chunks).toString())
    const { rows } = await pool.query<[string]>({ ...statement, values })
    const body = Buffer.from(rows[0]?.[0] ?? 'null')
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  })
}).listen(Number(process.env['PORT']), '127.0.0.1')
